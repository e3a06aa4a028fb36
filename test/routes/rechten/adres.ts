import type { Stand } from '~/domein/kwaliteitsscan/stand';
import { legAfspraak, legAfspraakVan } from '../../fabriek/gesprek';
import { legScanstuk } from '../../fabriek/scanstuk';
import { TEKST_UITGEBREID } from '../../fabriek/toestemmingsinvoer';
import type { Wereld } from './bezoekers';
import { getekendConvenant } from './getekend';
import { besluitVan, metVoornemen } from './handelingen.besluit';
import { nieuweScan } from './nieuwescan';
import { rapportscan } from './rapportscan';
import type { Rij } from './tabel';

/** The second version of the annexed text in French: nobody answers for it yet. */
const VERTALING = '01930000-0000-7000-8000-000000000219';

type Ids = (wereld: Wereld) => Record<string, string> | Promise<Record<string, string>>;

/** A scan in the state that an act asks for. */
const inStand =
  (stand: Stand | 'te_laat' | 'herhaling'): Ids =>
  async (wereld) => ({ id: (await nieuweScan(wereld, stand)).id });

/** A document of such a scan, from the school itself or not. */
const metStuk =
  (van: 'blik_op_werk' | 'taalaanbieder'): Ids =>
  async (wereld) => {
    const scan = await nieuweScan(wereld, 'in_onderzoek');
    return { id: scan.id, stukId: await legScanstuk(scan, { van, door: wereld.mensen.relatiebeheerder }) };
  };

/** A scan with a risk and a report. */
const metRapport =
  (fase: 'schrijven' | 'vast' | 'gedeeld'): Ids =>
  async (wereld) => ({ ...(await rapportscan(wereld, fase)), versie: '1' });
const metVerteldRisico: Ids = async (wereld) => {
  const { id, verteldId, meldingId } = await rapportscan(wereld, 'schrijven');
  return { id, risicoId: verteldId, meldingId };
};

/** What the ids in a path are, by how the path begins: the longest beginning counts. */
const ids: Record<string, Ids> = {
  '/inburgeraars/:id': ({ zaak }) => ({ id: zaak.inburgeraar.id, toestemmingId: zaak.jaId, linkId: zaak.linkId }),
  '/a/:token': () => ({ token: 'g'.repeat(43) }),
  '/v/:token': () => ({ token: 'g'.repeat(43) }),
  '/cursisten/:id': ({ zaak }) => ({ id: zaak.cursist.id, periode: zaak.nu.van, toestemmingId: zaak.schoolJaId }),
  '/rapportages/:id': ({ zaak }) => ({ id: zaak.rapportageId }),
  '/toestemming/:id': ({ zaak }) => ({ id: zaak.jaId }),
  '/bestanden/:id': ({ zaak }) => ({ id: zaak.scanId }),
  '/scholen/:id': ({ los }) => ({ id: los.schoolId, convenantId: los.convenantId }),
  '/scans/:id': inStand('in_onderzoek'),
  '/scans/:id/gesprek/agenda': async (wereld) => {
    const scan = await nieuweScan(wereld, 'in_onderzoek');
    await legAfspraak(scan, wereld.mensen.relatiebeheerder);
    return { id: scan.id };
  },
  '/mijn-school/scan/agenda': async (wereld) => {
    await nieuweScan(wereld, 'in_onderzoek');
    await legAfspraakVan(wereld.mensen.school, wereld.mensen.relatiebeheerder);
    return {};
  },
  '/scans/:id/stukken/:stukId': metStuk('blik_op_werk'),
  '/scans/:id/onderdelen': async (wereld) => ({ id: (await nieuweScan(wereld, 'in_onderzoek')).id, onderdeel: 'tevredenheidsonderzoek' }),
  '/mijn-school/scan/intrekken': inStand('in_onderzoek'),
  '/scans/:id/risicos': metVerteldRisico,
  '/scans/:id/meldingen': metVerteldRisico,
  '/scans/:id/rapport': metRapport('schrijven'),
  '/scans/:id/rapport/:versie': metRapport('vast'),
  '/scans/:id/rapport/:versie/pdf': metRapport('gedeeld'),
  '/mijn-school/scan/risicos': metVerteldRisico,
  '/mijn-school/scan/rapport': metRapport('gedeeld'),
  '/convenanten/:id': async (wereld) => ({ id: await getekendConvenant(wereld) }),
  '/convenantteksten/:id': ({ los }) => ({ id: los.convenanttekstId }),
  '/scanbesluiten/:id': besluitVan,
  '/toegang/:gebruikerId': ({ los }) => ({ gebruikerId: los.gebruiker.id }),
  '/grondslagen/:id': ({ los }) => ({ id: los.voorstelId }),
  '/opname/:id': ({ los }) => ({ id: los.opnameId }),
  '/teksten/:id': () => ({ id: TEKST_UITGEBREID }),
  '/teksten/:id/nieuw': ({ los }) => ({ id: los.tekstId }),
  '/teksten/:id/talen': ({ los }) => ({ id: los.tekstId, taal: 'fr' }),
  '/teksten/:id/wijzigen': ({ los }) => ({ id: los.komendeTekstId }),
  '/logboek/:soort': () => ({ soort: 'handelingen' }),
  '/werk/:regel': ({ zaak }) => ({ regel: 'vraag_open', onderwerp: zaak.openVraagId, voorval: 'vraag' }),
  '/*': () => ({ '*': 'bestaat-niet' }),
};

const overEerder: Ids = ({ zaak }) => ({ periode: zaak.eerder.van });

/** Where a line of the table is about another thing than the path says by itself. */
const delen: Record<string, Ids> = {
  'GET /toestemming/:id van de school': ({ zaak }) => ({ id: zaak.schoolJaId }),
  'GET /toestemming/:id/pdf van de school': ({ zaak }) => ({ id: zaak.schoolJaId }),
  'GET /toestemming/:id/json van de school': ({ zaak }) => ({ id: zaak.schoolJaId }),
  'GET /bestanden/:id van de school': ({ zaak }) => ({ id: zaak.schoolScanId }),
  'GET /scans/:id/stukken/:stukId van de school': metStuk('taalaanbieder'),
  'GET /teksten/:id vertaling': () => ({ id: VERTALING }),
  'POST /teksten/:id vertaling': () => ({ id: VERTALING }),
  'POST /teksten/:id wegnemen': ({ los }) => ({ id: los.komendeTekstId }),
  'POST /teksten/:id/opname bewaren': ({ los }) => ({ id: los.tekstId }),
  'POST /teksten/:id/opname wegnemen': ({ los }) => ({ id: los.tekstId }),
  'POST /grondslagen/:id intrekken': ({ los }) => ({ id: los.eigenVoorstelId }),
  'POST /inburgeraars/:id/leerroute': ({ los }) => ({ id: los.migrantId }),
  'POST /cursisten/:id/inschrijving inschrijven': ({ los }) => ({ id: los.cursistId }),
  'POST /cursisten/:id/rapportage/:periode bewaren': overEerder,
  'POST /cursisten/:id/rapportage/:periode indienen': overEerder,
  'POST /cursisten/:id/rapportage/:periode/concept': overEerder,
  'POST /scans/:id/risicos/:risicoId vertellen': metRapport('vast'),
  'POST /scans/:id/rapport/:versie versturen': metRapport('gedeeld'),
  'GET /scans/:id/aannemen': inStand('aangemeld'),
  'POST /scans/:id/aannemen': inStand('aangemeld'),
  'POST /scans/:id/afronden': inStand('herhaling'),
  'POST /scans/:id/overschrijding': inStand('te_laat'),
  'POST /scans/:id/ondertekenen': inStand('toegelaten'),
  'GET /scans/:id/voorleggen': inStand('gedeeld'),
  'POST /scans/:id/voorleggen': inStand('gedeeld'),
  'GET /scans/:id/besluit': inStand('voorgelegd'),
  'POST /scans/:id/besluit': inStand('voorgelegd'),
  'GET /scans/:id/voorwaarden': inStand('voorwaardelijk'),
  'POST /scans/:id/voorwaarden': inStand('voorwaardelijk'),
  'GET /mijn-school/scan/zienswijze': (wereld) => metVoornemen(wereld).then(() => ({})),
};

const queries: Record<string, (wereld: Wereld) => Record<string, string>> = {
  '/aanmelden': () => ({ reden: 'aanbieder_onbereikbaar' }),
};

/** The address that a line of the table asks for, in this world. */
export async function adresVan({ regel, pad }: Pick<Rij, 'regel' | 'pad'>, wereld: Wereld): Promise<string> {
  const beginnen = Object.keys(ids).filter((begin) => pad === begin || pad.startsWith(`${begin}/`));
  const [begin = ''] = beginnen.toSorted((a, b) => b.length - a.length);
  const waarden = { ...(await ids[begin]?.(wereld)), ...(await delen[regel]?.(wereld)) };
  const adres = pad.replace(/:(\w+)|\*/g, (deel, naam: string | undefined) => {
    const waarde = waarden[naam ?? '*'];
    if (waarde === undefined) throw new Error(`what is ${deel} in ${pad}? Say it in adres.ts`);
    return waarde;
  });
  const query = new URLSearchParams(queries[pad]?.(wereld)).toString();
  return query ? `${adres}?${query}` : adres;
}

/** The same address asked for as data of one route, as the browser does once the product runs there. */
export const alsData = (adres: string, routeId: string) => `${adres}${adres.includes('?') ? '&' : '?'}_data=${encodeURIComponent(routeId)}`;
