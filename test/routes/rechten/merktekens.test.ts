import { beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Antwoord, type Site } from '../../fabriek/site';
import { maakZaak, type Zaak } from '../../fabriek/zaak';
import { adresVan, alsData } from './adres';
import { gebruikers, maakWereld, meldAan, type Bezoeker, type Wereld } from './bezoekers';
import { routelijst } from './routelijst';
import { leesTabel, type Rij } from './tabel';

const PATIENCE = 90_000;
const lezen = leesTabel().filter(({ methode }) => methode === 'GET');

/** Roles that never see a person, and those that see persons of their own only. */
const zonderMensen = ['relatiebeheerder', 'tekenbevoegde', 'beheerder', 'avgAfhandelaar'] as const satisfies Bezoeker[];

let site: Site;
let wereld: Wereld;
/** A second case of the same casemanager and school, so that lists hold more than the one that was asked for. */
let tweede: Zaak;

beforeAll(async () => {
  site = await openSite();
  wereld = await maakWereld();
  tweede = await maakZaak(wereld.mensen);
});

/** What was typed about a person, in the forms in which a page may hold it, with the ids under which he is kept. */
function merkenVan(zaak: Zaak): string[] {
  const { gemeente, school } = zaak.woorden;
  const { inburgeraar, cursist, zelf, rapportageId, jaId, schoolJaId, scanId, schoolScanId, koppelingId, openVraagId } = zaak;
  const getypt = [
    gemeente.voornamen,
    gemeente.achternaam,
    gemeente.email,
    gemeente.telefoon,
    gemeente.termijn,
    gemeente.leningCent,
    gemeente.vraag,
  ];
  const geschreven = [
    school.voornamen,
    school.achternaam,
    school.kenmerk,
    school.toelichting,
    school.antwoord,
    school.concept,
    school.afwezigTot,
  ];
  const ids = [
    inburgeraar.id,
    cursist.id,
    zelf.id,
    zelf.email,
    rapportageId,
    jaId,
    schoolJaId,
    scanId,
    schoolScanId,
    koppelingId,
    openVraagId,
  ];
  return [...getypt, ...geschreven, ...ids];
}

/** The ids that the asker put in himself: they tell him nothing. */
const idsIn = (adres: string) => new Set(adres.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? []);

/** As an address is read: what is no sign in it stays as it is. */
function ontcijferd(tekst: string): string {
  return tekst.replaceAll(/(?:%[0-9a-f]{2})+/gi, (deel) => {
    try {
      return decodeURIComponent(deel);
    } catch {
      return deel;
    }
  });
}

function gevonden({ tekst, koppen, naar }: Antwoord, adres: string, zaken: Zaak[]): string[] {
  const alles = `${tekst} ${JSON.stringify([...koppen])} ${naar ?? ''}`;
  const zelf = idsIn(adres);
  const gelezen = `${alles} ${ontcijferd(alles)}`.toLowerCase();
  return zaken.flatMap(merkenVan).filter((merk) => !zelf.has(merk) && gelezen.includes(merk.toLowerCase()));
}

/** The data of a page, and with `getekend` the page as it is drawn too; what is no page is itself. */
async function antwoorden(rij: Rij, wie: Bezoeker, hier: Wereld, getekend: boolean): Promise<[string, Antwoord][]> {
  const adres = await adresVan(rij, hier);
  const route = routelijst(site.build).find(({ pad }) => pad === rij.pad);
  const sessie = await meldAan(wie, wereld);
  const data = route?.heeftPagina ? alsData(adres, route.id) : adres;
  const gevraagd = getekend && data !== adres ? [adres, data] : [data];
  return Promise.all(gevraagd.map(async (een): Promise<[string, Antwoord]> => [een, await site.haal(een, sessie)]));
}

/** What this visitor finds of these cases on a page, asked for with the ids of each case. */
async function buit(rij: Rij, wie: Bezoeker, over: Zaak[], adressen: Zaak[], getekend = false): Promise<string[]> {
  const gezien: string[] = [];
  for (const zaak of adressen) {
    for (const [adres, antwoord] of await antwoorden(rij, wie, { ...wereld, zaak }, getekend))
      gezien.push(...gevonden(antwoord, adres, over));
  }
  return [...new Set(gezien)];
}

describe.each(zonderMensen)('%s finds no person on any page, with whatever id', (wie) => {
  test.each(lezen)('$regel', { timeout: PATIENCE }, async (rij) => {
    const alle = [wereld.zaak, wereld.andereZaak, tweede];
    expect(await buit(rij, wie, alle, [wereld.zaak, wereld.andereZaak], true)).toEqual([]);
  });
});

describe('no other caseload and no other school, with the ids of one’s own case and of the other', { timeout: PATIENCE }, () => {
  test.each(lezen)('$regel', async (rij) => {
    const eigen = [wereld.zaak, tweede];
    const ander = [wereld.andereZaak];
    for (const wie of ['casemanager', 'contactpersoon', 'collega', 'inburgeraar'] as const) {
      expect(await buit(rij, wie, ander, [wereld.zaak, wereld.andereZaak]), wie).toEqual([]);
    }
    for (const wie of ['andereCasemanager', 'andereSchool', 'andereInburgeraar'] as const) {
      expect(await buit(rij, wie, eigen, [wereld.zaak, wereld.andereZaak]), wie).toEqual([]);
    }
  });
});

test('the marks are there to be found: each is read by whose it is', async () => {
  const wieZiet = ['casemanager', 'contactpersoon'] as const;
  const gezien = new Set<string>();
  for (const rij of lezen)
    for (const wie of wieZiet) for (const merk of await buit(rij, wie, [wereld.zaak], [wereld.zaak])) gezien.add(merk);
  const { gemeente, school } = wereld.zaak.woorden;
  for (const merk of [gemeente.achternaam, gemeente.telefoon, gemeente.vraag, school.achternaam, school.toelichting, school.concept]) {
    expect([...gezien]).toContain(merk);
  }
  expect(gebruikers).toEqual(expect.arrayContaining([...zonderMensen]));
});
