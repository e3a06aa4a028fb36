import { echteKlok } from '~/platform/klok';
import { vraag } from '../../fabriek/bron';
import { casemanager } from '../../fabriek/gebruiker';
import { wav } from '../../fabriek/geluid';
import { legTaak } from '../../fabriek/nasleep';
import { legOverdracht } from '../../fabriek/overdracht';
import type { Velden } from '../../fabriek/site';
import { nummer } from '../../fabriek/nummer';
import { nieuweTaal, nieuweVersie } from '../../fabriek/tekstvelden';
import { besluithandelingen } from './handelingen.besluit';
import { NT2, scanhandelingen } from './handelingen.scan';
import { stukhandelingen } from './handelingen.stukken';
import { aanmeldhandelingen } from './aanmeldhandelingen';
import { papier, scherm } from './ondertekening';
import { type Bezoeker, type Wereld } from './bezoekers';
import type { Rij } from './tabel';

type Invullen = (wereld: Wereld, wie: Bezoeker) => Velden | Promise<Velden>;

const DAG = '2025-01-15';
const vandaag = () => echteKlok.vandaag().toString();
const morgen = () => echteKlok.vandaag().add({ days: 1 }).toString();

const SCHOOL = { plaats: 'Den Haag', email: 'school@proef.example', telefoon: '070 000 00 00' };

const CURSIST = { voornamen: 'Nieuw', achternaam: 'Persoon', geboortedatum: '1990-05-01', wet: 'wi2013', doelgroep: 'asielstatushouder' };
const RAPPORT = {
  ...{ versie: '0', basis: '', aangeboden: 'voortgang,uren,nonFormeel,bijzonderheden' },
  ...{ lezen: 'A1+', luisteren: 'A2', knm: 'bezig', toelichting: 'Leest korte teksten.' },
  ...{ urenGepland: '100', urenGevolgd: '92,5', verzuimGemeld: '5', verzuimNietGemeld: '2,5' },
};

const aanCollega = async () => ({
  naarId: (await casemanager().maak()).id,
  per: echteKlok.vandaag().add({ days: 30 }).toString(),
  reden: 'Andere wijk.',
});

/** For each act in the table a form filled in right, so that nothing but a right can refuse it. */
export const handelingen: Record<string, Invullen> = {
  'POST /rol': ({ mensen }) => ({ toegangId: mensen.casemanager.toegangId }),
  'POST /taal': () => ({ taal: 'en' }),
  'POST /kolommen': () => ({ lijst: 'caseload', alle: 'wet', toon: 'wet', terug: '/toegankelijkheid' }),
  'POST /controleer': () => ({ code: 'AAAA-AAAA-AAAA-AAAA', document: new File(['niets'], 'document.pdf') }),
  ...aanmeldhandelingen,
  'POST /v/:token': () => ({ dag: '1', maand: '5', jaar: '1990' }),
  'POST /verklaring': () => ({ doe: 'trek_in' }),
  'POST /intrekken': () => ({ code: 'AAAA-AAAA-AAAA-AAAA', dag: '1', maand: '5', jaar: '1990' }),
  'POST /inburgeraars/:id/toestemming/link': ({ mensen }) => ({ aanbiederId: mensen.school.id, taal: 'ti', wijze: 'qr' }),
  'POST /afmelden': () => ({}),
  'POST /instellingen': () => ({ aan: 'ja' }),
  'POST /caseload': () => ({ naam: 'niemand' }),
  'POST /zoeken': () => ({ term: 'niemand' }),
  'POST /inburgeraars/nieuw': () => ({
    voornamen: 'Nieuw',
    achternaam: 'Persoon',
    geboortedatum: '1991-02-03',
    wet: 'wi2013',
    doelgroep: 'asielstatushouder',
    situatieVan: DAG,
    begeleidingVan: DAG,
    tochNieuw: 'on',
  }),
  'POST /inburgeraars/:id/gegevens': ({ zaak: { inburgeraar } }) => ({
    voornamen: 'Anders',
    achternaam: 'Genoemd',
    geboortedatum: inburgeraar.geboortedatum,
    versie: '1',
  }),
  'POST /inburgeraars/:id/situatie': () => ({ wet: 'wi2013', doelgroep: 'asielstatushouder', van: DAG }),
  'POST /inburgeraars/:id/begeleiding': () => ({ van: DAG }),
  'POST /inburgeraars/:id/termijn': () => ({ bekend: 'nee' }),
  'POST /inburgeraars/:id/uitstel': async ({ zaak: { jaId, inburgeraar, cursist, school } }) => {
    const om = { inburgeraarId: inburgeraar.id, cursistId: cursist.id, aanbiederId: school.id };
    const taakId = await legTaak({ ...om, oorzaakId: jaId });
    const [rij] = await vraag<Record<'begin' | 'nu' | 'later', string>>(
      `select (gemaakt_op at time zone 'Europe/Amsterdam')::date::text as begin, uiterlijk::text as nu, (uiterlijk + 1)::text as later
       from schooltaak where id = $1`,
      [taakId],
    );
    return { wat: `schooltaak ${taakId} ${rij?.begin} ${rij?.nu}`, tot: rij?.later ?? '', reden: 'school_vraagt' };
  },
  'POST /inburgeraars/:id/lening': () => ({ soort: 'onbekend', peildatum: DAG }),
  'POST /inburgeraars/:id/plan-van-aanpak': () => ({ niveau: 'A2', van: DAG }),
  'POST /inburgeraars/:id/leerroute': () => ({ route: 'b1', van: DAG }),
  'POST /inburgeraars/:id/einde vastleggen': () => ({ doe: 'leg_vast', soort: 'examen', datum: DAG }),
  'POST /inburgeraars/:id/einde herroepen': ({ zaak }) => ({ doe: 'herroep', eindeId: zaak.eindeId }),
  'POST /inburgeraars/:id/beperking vastleggen': () => ({ doe: 'leg_vast', soort: 'beperking', van: DAG }),
  'POST /inburgeraars/:id/beperking beëindigen': ({ zaak }) => ({ doe: 'beeindig', beperkingId: zaak.beperkingId, tot: '2098-06-01' }),
  'POST /inburgeraars/:id/koppeling vastleggen': ({ mensen }) => ({
    doe: 'leg_vast',
    aanbiederId: mensen.buurschool.id,
    kenmerk: `NIEUW-${nummer()}`,
  }),
  'POST /inburgeraars/:id/koppeling beëindigen': ({ zaak }) => ({ doe: 'beeindig', koppelingId: zaak.koppelingId }),
  'POST /overdragen mensen': async ({ zaak }) => ({ doe: 'draag_over', persoon: zaak.inburgeraar.id, ...(await aanCollega()) }),
  'POST /overdragen caseload': async ({ mensen }) => ({
    doe: 'draag_alles_over',
    casemanagerId: mensen.casemanager.id,
    ...(await aanCollega()),
  }),
  'POST /overdragen terugnemen': async ({ zaak, mensen }) => {
    const aan = { naar: await casemanager().maak(), per: echteKlok.vandaag().add({ days: 30 }).toString() };
    const van = { inburgeraarId: zaak.inburgeraar.id, van: mensen.casemanager };
    return { doe: 'neem_terug', overdrachtId: await legOverdracht({ ...van, ...aan }) };
  },
  'POST /waarneming vastleggen': async ({ mensen }) => {
    const dag = echteKlok.vandaag();
    const wie = { casemanagerId: mensen.casemanager.id, waarnemerId: (await casemanager().maak()).id };
    return { doe: 'leg_vast', ...wie, van: dag.add({ days: 30 }).toString(), tot: dag.add({ days: 40 }).toString() };
  },
  'POST /waarneming beëindigen': ({ los }) => ({ doe: 'beeindig', waarnemingId: los.waarnemingId }),
  'POST /werk/:regel/:onderwerp/:voorval later tonen': () => ({
    doe: 'later',
    reden: 'afspraak',
    tot: echteKlok.vandaag().add({ days: 7 }).toString(),
  }),
  'POST /werk/:regel/:onderwerp/:voorval weer tonen': () => ({ doe: 'nu' }),
  'POST /inburgeraars/:id/toestemming/papier': ({ zaak }) => ({ antwoord: 'ja', aanbiederId: zaak.school.id, ...papier(zaak.inburgeraar) }),
  'POST /inburgeraars/:id/toestemming/scherm': ({ zaak }) => ({ antwoord: 'ja', aanbiederId: zaak.school.id, ...scherm(zaak.inburgeraar) }),
  'POST /inburgeraars/:id/toestemming/:toestemmingId': () => ({ kanaal: 'brief' }),
  'POST /inburgeraars/:id/toestemming/:toestemmingId/ongeldig': () => ({ reden: 'niet_begrepen' }),
  'POST /cursisten/:id/toestemming/:toestemmingId/ongeldig': () => ({ reden: 'handtekening_ontbreekt' }),
  'POST /cursisten': () => ({ zoek: 'niemand' }),
  'POST /cursisten/nieuw': ({ mensen }, wie) => ({
    ...CURSIST,
    kenmerk: `NIEUW-${nummer()}`,
    begin: DAG,
    contactpersoon: wie === 'andereSchool' ? mensen.andereSchool.id : mensen.contactpersoon.id,
  }),
  'POST /cursisten/:id/gegevens': ({ zaak: { cursist } }) => ({ ...CURSIST, kenmerk: cursist.kenmerk, versie: '1' }),
  'POST /cursisten/:id/contactpersoon aanwijzen': ({ mensen }) => ({
    ...{ doel: 'aanwijzen', soort: 'plaatsvervanger', gebruikerId: mensen.collega.id },
    van: vandaag(),
  }),
  'POST /cursisten/:id/contactpersoon beëindigen': ({ zaak }) => ({ doel: 'beeindigen', contactId: zaak.contactId }),
  'POST /cursisten/:id/inschrijving inschrijven': () => ({ doel: 'inschrijven', begin: DAG }),
  'POST /cursisten/:id/inschrijving beëindigen': ({ zaak }) => ({ doel: 'einde', inschrijvingId: zaak.inschrijvingId, einde: vandaag() }),
  'POST /cursisten/:id/rapportage/:periode bewaren': () => ({ ...RAPPORT, knop: 'bewaren' }),
  'POST /cursisten/:id/rapportage/:periode indienen': () => ({ ...RAPPORT, knop: 'indienen' }),
  'POST /cursisten/:id/rapportage/:periode weggooien': () => ({ versie: '1', knop: 'weggooien' }),
  'POST /cursisten/:id/rapportage/:periode/concept': () => RAPPORT,
  'POST /rapportages/:id lezen': () => ({ doel: 'gelezen' }),
  'POST /rapportages/:id vragen': () => ({ doel: 'vraag', vraag: 'Hoe gaat het lezen?' }),
  'POST /rapportages/:id antwoorden': ({ zaak }) => ({ doel: 'antwoord', vraagId: zaak.openVraagId, antwoord: 'Goed.' }),
  'POST /cursisten/:id/toestemming vastleggen': ({ zaak }) => ({ doe: 'leg_vast', ...papier(zaak.cursist) }),
  'POST /cursisten/:id/toestemming intrekken': () => ({ doe: 'trek_in' }),
  'POST /cursisten/:id/intrekking': async ({ zaak: { jaId, inburgeraar, cursist, school } }) => ({
    taakId: await legTaak({ oorzaakId: jaId, inburgeraarId: inburgeraar.id, cursistId: cursist.id, aanbiederId: school.id }),
    antwoord: 'niets_bewaard',
  }),
  'POST /mijn-toestemming': ({ zaak }) => ({ toestemmingId: zaak.jaId }),
  'POST /scholen/nieuw': () => {
    const nr = nummer();
    return { ...SCHOOL, naam: `Nieuwe School ${nr}`, kvkNummer: String(80_000_000 + nr), bowNummer: `NIEUW${nr}` };
  },
  'POST /scholen/:id/gegevens': () => ({ ...SCHOOL, naam: 'Andere Naam', versie: '1' }),
  'POST /scholen/:id/convenant/nieuw': () => ({ ingangsdatum: '2025-01-01' }),
  'POST /scholen/:id/convenant/:convenantId': () => ({ beeindigdPer: '2023-06-01', stand: '|' }),
  'POST /scholen/:id/nt2': () => NT2,
  'POST /mijn-school/nt2': () => NT2,
  ...scanhandelingen,
  ...besluithandelingen,
  ...stukhandelingen,
  'POST /teksten/:id vaststellen': () => ({ doe: 'stel_vast' }),
  'POST /teksten/:id vertaling': () => ({ doe: 'bevestig', vertaler: 'Yusuf Haddad', wbtvNummer: '90001', datum: vandaag() }),
  'POST /teksten/:id wegnemen': () => ({ doe: 'neem_weg' }),
  'POST /teksten/:id/nieuw': () => nieuweVersie({ van: morgen() }),
  'POST /teksten/:id/talen/:taal': () => nieuweTaal('fr', { van: morgen() }),
  'POST /teksten/:id/wijzigen': () => nieuweVersie({ van: '2098-02-01' }),
  'POST /teksten/:id/opname bewaren': ({ los }) => ({ doe: 'bewaar', gezien: los.opnameId, bestand: new File([wav()], 'opname.wav') }),
  'POST /teksten/:id/opname wegnemen': ({ los }) => ({ doe: 'neem_weg', gezien: los.opnameId }),
  'POST /grondslagen/nieuw': () => ({
    kolommen: 'gezinsmigrant',
    categorieen: 'bijzonderheden',
    richtingen: 'naar_gemeente',
    ...{ wat: 'publieke_taak', bron: 'Proefbesluit', reden: 'Proef' },
    ingang: echteKlok.vandaag().add({ days: 1 }).toString(),
  }),
  'POST /grondslagen/:id bevestigen': () => ({ doe: 'bevestig' }),
  'POST /grondslagen/:id afwijzen': () => ({ doe: 'wijs_af', toelichting: 'De bron klopt niet.' }),
  'POST /grondslagen/:id intrekken': () => ({ doe: 'trek_in' }),
  'POST /grondslagen/:id tellen': () => ({ doe: 'tel_opnieuw' }),
  'POST /toegang': () => ({ zoek: 'niemand' }),
  'POST /toegang/nieuw': () => ({ naam: 'Nieuwe Collega', email: `nieuw${nummer()}@proef.example`, rol: 'fg', van: vandaag() }),
  'POST /toegang/:gebruikerId geven': () => ({ doel: 'geven', rol: 'relatiebeheerder', van: vandaag() }),
  'POST /toegang/:gebruikerId beëindigen': ({ los }) => ({ doel: 'beeindigen', toegangId: los.gebruiker.toegangId, wanneer: 'nu' }),
  'POST /toegang/:gebruikerId geheimhouding': () => ({ doel: 'geheimhouding', soort: 'eed', getekendOp: DAG }),
  'POST /toegang/:gebruikerId sessies': () => ({ doel: 'sessies' }),
};

/** The form of one line of the table, filled in for this world by this visitor. */
export async function vulIn({ regel }: Pick<Rij, 'regel'>, wereld: Wereld, wie: Bezoeker): Promise<Velden> {
  return (await handelingen[regel]?.(wereld, wie)) ?? {};
}
