import { beforeAll, describe, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { openSite, type Site } from '../../fabriek/site';
import { maakGeslotenZaak, maakZaakZonderJa, type Zaak } from '../../fabriek/zaak';
import { adresVan, alsData } from './adres';
import { maakWereld, meldAan, type Bezoeker, type Wereld } from './bezoekers';
import { routelijst } from './routelijst';
import { komtBinnen, leesTabel, type Rij } from './tabel';

const lezen = leesTabel().filter(({ methode }) => methode === 'GET');

type Kant = 'gemeente' | 'school';
/** Who may read on each side; a colleague who is no contactpersoon and a relatiebeheerder get nothing of the other side, ever. */
const lezers = {
  casemanager: 'gemeente',
  waarnemer: 'gemeente',
  relatiebeheerder: 'gemeente',
  contactpersoon: 'school',
  plaatsvervanger: 'school',
  collega: 'school',
} as const satisfies Partial<Record<Bezoeker, Kant>>;
type Lezer = keyof typeof lezers;
type Over = Partial<Record<Lezer, string[]>>;

const naarGemeente = (...delen: string[]): Over => ({ casemanager: delen, waarnemer: delen });
const naarSchool = (...delen: string[]): Over => ({ contactpersoon: delen, plaatsvervanger: delen });
const rapport = ['voortgang', 'uren', 'nonFormeel', 'bijzonderheden', 'antwoord'];

/** Where a side reads what the other entered, once there is a ja. On every other page: nothing. */
const metJa: Record<string, Over> = {
  'GET /inburgeraars/:id': naarGemeente(...rapport),
  'GET /rapportages/:id': { ...naarGemeente(...rapport), ...naarSchool('vraag') },
  'GET /cursisten': naarSchool('termijn'),
  'GET /cursisten/:id': naarSchool('naam', 'contact', 'termijn', 'lening', 'vraag'),
  'GET /toestemming/:id van de school': naarGemeente('naam'),
  'GET /toestemming/:id/pdf van de school': naarGemeente('naam'),
  'GET /toestemming/:id/json van de school': naarGemeente('naam'),
  'GET /bestanden/:id van de school': naarGemeente('naam'),
};

/** What stays after a withdrawal: the proof of why it crossed (AVG 7 lid 1, besluit 0007). */
const bewijs = new Set([
  'GET /toestemming/:id van de school',
  'GET /toestemming/:id/pdf van de school',
  'GET /toestemming/:id/json van de school',
  'GET /bestanden/:id van de school',
]);

let site: Site;
let wereld: Wereld;
let gesloten: Zaak;
let zonderJa: Zaak;

beforeAll(async () => {
  site = await openSite();
  wereld = await maakWereld();
  gesloten = await maakGeslotenZaak(wereld.mensen);
  const niets = {
    jaId: uuidv7(),
    scanId: uuidv7(),
    schoolJaId: uuidv7(),
    schoolScanId: uuidv7(),
    rapportageId: uuidv7(),
    openVraagId: uuidv7(),
  };
  zonderJa = { ...(await maakZaakZonderJa(wereld.mensen)), ...niets };
});

const kwartieren = (uren: number) => `:${uren * 4}`;

/** What only one side entered, as it stands in the data of a page; the kenmerk is not among it: the gemeente knows it to join by. */
function woordenVan(kant: Kant, { woorden: { gemeente, school } }: Pick<Zaak, 'woorden'>): Record<string, string[]> {
  if (kant === 'gemeente') {
    const { voornamen, achternaam, email, telefoon, termijn, leningCent, vraag } = gemeente;
    return { naam: [voornamen, achternaam], contact: [email, telefoon], termijn: [termijn], lening: [leningCent], vraag: [vraag] };
  }
  const { voornamen, achternaam, toelichting, antwoord, concept, uren, nonFormeel, afwezigTot } = school;
  return {
    naam: [voornamen, achternaam],
    voortgang: [toelichting],
    uren: [kwartieren(uren)],
    nonFormeel: [kwartieren(nonFormeel)],
    bijzonderheden: [afwezigTot],
    antwoord: [antwoord],
    concept: [concept],
  };
}

/** What this reader finds on a page of what the other side entered. */
async function leest(rij: Rij, wie: Lezer, hier: Wereld): Promise<string[]> {
  const adres = await adresVan(rij, hier);
  const route = routelijst(site.build).find(({ pad }) => pad === rij.pad);
  const { tekst, status } = await site.haal(route?.heeftPagina ? alsData(adres, route.id) : adres, await meldAan(wie, hier));
  expect(status).toBeLessThan(500);
  const vanAnder = woordenVan(lezers[wie] === 'gemeente' ? 'school' : 'gemeente', hier.zaak);
  return Object.entries(vanAnder).flatMap(([deel, woorden]) => (woorden.some((woord) => tekst.includes(woord)) ? [deel] : []));
}

async function komtOver(rij: Rij, zaak: Zaak): Promise<Over> {
  const over: Over = {};
  for (const wie of Object.keys(lezers) as Lezer[]) {
    const delen = komtBinnen(rij, wie) ? await leest(rij, wie, { ...wereld, zaak }) : [];
    if (delen.length > 0) over[wie] = delen;
  }
  return over;
}

describe('who never said ja: nothing of one side is read by the other', () => {
  test.each(lezen)('$regel', async (rij) => {
    expect(await komtOver(rij, zonderJa)).toEqual({});
  });
});

describe('who withdrew: what crossed before is gone from both sides, but for the proof', () => {
  test.each(lezen)('$regel', async (rij) => {
    expect(await komtOver(rij, gesloten)).toEqual(bewijs.has(rij.regel) ? metJa[rij.regel] : {});
  });
});

describe('who said ja: what crosses is read here and nowhere else', () => {
  test.each(lezen)('$regel', async (rij) => {
    expect(await komtOver(rij, wereld.zaak)).toEqual(metJa[rij.regel] ?? {});
  });
});
