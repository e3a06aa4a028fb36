import { beforeAll, describe, expect, test } from 'vitest';
import { maakOpmaak } from '~/platform/i18n/opmaak';
import { openSite, type Site } from '../../fabriek/site';
import { maakZaakZonderJa } from '../../fabriek/zaak';
import { adresVan } from '../rechten/adres';
import { maakWereld, meldAan, type Wereld } from '../rechten/bezoekers';
import { routelijst } from '../rechten/routelijst';
import { komtBinnen, leesTabel, type Rij } from '../rechten/tabel';
import { antwoorden } from './antwoorden';
import { BLOKKEN, ELDERS, PAGINAS } from './waarom.lijst';

const PATIENCE = 180_000;
const lezers = { casemanager: 'naar_gemeente', contactpersoon: 'naar_school' } as const;
type Lezer = keyof typeof lezers;
type Zaak = Pick<Wereld['zaak'], 'woorden'> & Partial<Wereld['zaak']>;
/** A page that tells this reader of what the other side entered, by the category under which that crosses. */
type Blad = { rij: Rij; wie: Lezer; waarom: string; tekst: string };

let site: Site;
let wereld: Wereld;
let sessies: Record<Lezer, string | null>;
let bladen: Blad[];

/** What the other side entered, as a page writes it, by category; and under which ids it leads on to it. */
function vanAnder(wie: Lezer, { woorden: { gemeente, school }, rapportageId, schoolJaId, schoolScanId }: Zaak): Record<string, string[]> {
  const { datum, getal, bedrag } = maakOpmaak('nl');
  const { voornamen, achternaam, email, telefoon, termijn, leningCent, vraag } = gemeente;
  const gevonden: Record<string, (string | undefined)[]> =
    wie === 'casemanager'
      ? {
          identiteit: [school.voornamen, school.achternaam],
          traject: [getal(school.uren)],
          voortgang: [school.toelichting, school.antwoord, rapportageId],
          non_formeel: [getal(school.nonFormeel)],
          bijzonderheden: [datum(school.afwezigTot)],
          bewijs: [schoolJaId, schoolScanId],
        }
      : {
          identiteit: [voornamen, achternaam, email, telefoon],
          traject: [datum(termijn), bedrag(Number(leningCent))],
          voortgang: [vraag],
        };
  return Object.fromEntries(Object.entries(gevonden).map(([over, merken]) => [over, merken.filter((merk) => merk !== undefined)]));
}

/** A page as it is drawn, without the data that its script takes over; empty when there is no such page. */
async function haal(rij: Rij, wie: Lezer, zaak: Wereld['zaak']): Promise<string> {
  const { status, tekst } = await site.haal(await adresVan(rij, { ...wereld, zaak }), sessies[wie]);
  return status === 200 ? (tekst.split('window.__remixContext')[0] ?? '') : '';
}

/** What stands on a receipt of the school crosses as proof, whatever it is. */
const isBewijs = ({ deel }: Rij) => deel === 'van de school';

/** Every page of this reader that tells of what the other side entered. */
async function zoek(rij: Rij, wie: Lezer): Promise<Blad[]> {
  if (!komtBinnen(rij, wie)) return [];
  const tekst = await haal(rij, wie, wereld.zaak);
  return Object.entries(vanAnder(wie, wereld.zaak))
    .filter(([over, merken]) => (over === 'bewijs' || !isBewijs(rij)) && merken.some((merk) => tekst.includes(merk)))
    .map(([over]) => ({ rij, wie, tekst, waarom: `${over}:${over === 'bewijs' ? 'naar_gemeente' : lezers[wie]}` }));
}

beforeAll(async () => {
  site = await openSite();
  wereld = await maakWereld();
  sessies = { casemanager: await meldAan('casemanager', wereld), contactpersoon: await meldAan('contactpersoon', wereld) };
  const getekend = new Set(routelijst(site.build).flatMap(({ pad, heeftPagina }) => (heeftPagina ? [pad] : [])));
  bladen = [];
  for (const rij of leesTabel().filter(({ methode, pad }) => methode === 'GET' && getekend.has(pad)))
    for (const wie of ['casemanager', 'contactpersoon'] as const) bladen.push(...(await zoek(rij, wie)));
}, PATIENCE);

const regel = ({ rij, wie, waarom }: Blad) => `${rij.regel} (${wie}, ${waarom})`;
const hier = () => bladen.filter(({ rij }) => !(rij.regel in ELDERS));

describe('every page of the product that tells of what the other side entered', () => {
  test('says why', () => {
    expect(
      hier()
        .filter(({ tekst, waarom }) => antwoorden(tekst, waarom).length === 0)
        .map(regel),
    ).toEqual([]);
  });

  test('is on the list of blocks, unless it shows the proof of consent only', () => {
    const opLijst = new Set(Object.values(BLOKKEN).flatMap((plekken) => plekken.map(({ pagina }) => `GET ${PAGINAS[pagina]}`)));
    const over = hier().filter(({ waarom }) => !waarom.startsWith('bewijs:'));
    expect(over.filter(({ rij }) => !opLijst.has(rij.regel)).map(regel)).toEqual([]);
    expect(over.length).toBeGreaterThan(0);
  });

  test('or says it elsewhere, and then really tells of it', () => {
    expect(Object.keys(ELDERS).filter((een) => !bladen.some(({ rij }) => rij.regel === een))).toEqual([]);
  });

  test('says why not to who never got a ja', async () => {
    const dicht = { ...wereld.zaak, ...(await maakZaakZonderJa(wereld.mensen)), rapportageId: crypto.randomUUID() };
    const stil: string[] = [];
    for (const blad of hier().filter(({ waarom }) => !waarom.startsWith('bewijs:'))) {
      const tekst = await haal(blad.rij, blad.wie, dicht);
      const zegtHet = antwoorden(tekst, blad.waarom).some((antwoord) => antwoord.includes('Waarom zie ik dit niet?'));
      if (tekst !== '' && !zegtHet) stil.push(regel(blad));
    }
    expect(stil).toEqual([]);
  });
});
