import { beforeAll, afterAll, describe, expect, test } from 'vitest';
import { pino } from 'pino';
import { ontvangersVanScanbericht } from '~/domein/scanrapport/ontvangers.repository.server';
import { ontvangersVanToegang } from '~/domein/toegang/ontvangers.repository.server';
import { ontvangersVanAntwoord, ontvangersVanRapportage, ontvangersVanVraag } from '~/domein/voortgang/ontvangers.repository.server';
import { postVerzenden } from '~/platform/jobs/post-verzenden.server';
import { echteKlok } from '~/platform/klok';
import { startPost } from '../../../demo/post/start';
import { alsSuperuser } from '../../opstart/database';
import { pdf } from '../../fabriek/bestand';
import { vraag } from '../../fabriek/bron';
import { kwartaal } from '../../fabriek/kwartaal';
import { maakMensen, type Mensen } from '../../fabriek/mensen';
import { sessieVoor } from '../../fabriek/sessie';
import { openSite, type Antwoord, type Site, type Velden } from '../../fabriek/site';
import { werkContext } from '../../fabriek/werk';
import { papier } from './ondertekening';

/** Words that stand for what is nobody else's business, one for each field that takes text. */
const woord = {
  voornamen: 'Zeldzame',
  achternaam: 'Naamvoor',
  email: 'zeldzame@naamvoor.example',
  telefoon: '+31 6 9988 7766',
  kenmerk: 'ZELDZAAM-KENMERK',
  tolk: 'Zeldzametolk',
  bestandsnaam: 'zeldzaambestand.pdf',
  toelichting: 'Zeldzametoelichting',
  vraag: 'Zeldzamevraag',
  antwoord: 'Zeldzaamantwoord',
  zoekterm: 'Zeldzamezoekterm',
};
const VAN = '2025-01-01';
const GEBOREN = '1987-06-05';
const persoon = { voornamen: woord.voornamen, achternaam: woord.achternaam, geboortedatum: GEBOREN };
const situatie = { wet: 'wi2013', doelgroep: 'asielstatushouder' };
const periode = kwartaal(echteKlok.vandaag(), -1);

/** A database that puts what was typed in the message of its error. */
const VERTELT_HET = `
  create function vertelt() returns trigger language plpgsql as $$
    begin raise exception 'Failing row contains (%, %, %)', new.voornamen, new.achternaam, new.geboortedatum; end $$;
  create trigger vertelt before update on inburgeraar for each row execute function vertelt();`;

/** Which of the words, or the birth date, stand in a text; the percent signs of an address are read first. */
const gevonden = (tekst: string) => {
  const gelezen = tekst.replaceAll('+', ' ') + decodeURIComponent(tekst.replace(/%(?![0-9a-f]{2})/gi, '%25'));
  return [...Object.values(woord), GEBOREN].filter((een) => gelezen.toLowerCase().includes(een.toLowerCase()));
};

let site: Site;
let mensen: Mensen;
let casemanager: string;
let school: string;
let post: Awaited<ReturnType<typeof startPost>>;
const adressen: string[] = [];

beforeAll(async () => {
  site = await openSite();
  mensen = await maakMensen();
  casemanager = await sessieVoor(mensen.casemanager);
  school = await sessieVoor(mensen.contactpersoon);
  post = await startPost({ poort: 0, smtpPoort: 0 });
});
afterAll(() => post.stop());

async function doe(pad: string, sessie: string, velden: Velden): Promise<Antwoord> {
  const antwoord = await site.stuur(pad, sessie, { velden });
  adressen.push(pad, antwoord.naar ?? '');
  return antwoord;
}

async function kijk(pad: string, sessie: string): Promise<Antwoord> {
  adressen.push(pad);
  return site.haal(pad, sessie);
}

const idIn = ({ naar }: Antwoord) => /[0-9a-f-]{36}/.exec(naar ?? '')?.[0] ?? '';

describe('the thread, with a word of its own in every field', () => {
  let dossier = '';
  let cursist = '';
  let rapportage = '';

  test('both sides register, join and ask', async () => {
    const contact = { email: woord.email, telefoon: woord.telefoon };
    dossier = `/inburgeraars/${idIn(await doe('/inburgeraars/nieuw', casemanager, { ...persoon, ...situatie, ...contact, situatieVan: VAN, begeleidingVan: VAN }))}`;
    const wie = { begin: VAN, contactpersoon: mensen.contactpersoon.id, kenmerk: woord.kenmerk };
    cursist = `/cursisten/${idIn(await doe('/cursisten/nieuw', school, { ...persoon, ...situatie, ...wie }))}`;
    const koppeling = { doe: 'leg_vast', aanbiederId: mensen.school.id, kenmerk: woord.kenmerk };
    expect((await doe(`${dossier}/koppeling`, casemanager, koppeling)).status).toBe(302);
    const scan = new File([pdf()], woord.bestandsnaam, { type: 'application/pdf' });
    const ja = { antwoord: 'ja', aanbiederId: mensen.school.id, ...papier(persoon), tolkNaam: woord.tolk, scan };
    expect((await doe(`${dossier}/toestemming/papier`, casemanager, ja)).status).toBe(302);
  });

  test('the school drafts and submits, the casemanager asks, the school answers', async () => {
    const rapport = { versie: '0', basis: '', aangeboden: 'voortgang,uren,nonFormeel,bijzonderheden', toelichting: woord.toelichting };
    const uren = { urenGepland: '100', urenGevolgd: '90', verzuimGemeld: '5', verzuimNietGemeld: '5', lezen: 'A1' };
    const bewaard = await doe(`${cursist}/rapportage/${periode.van}/concept`, school, { ...rapport, ...uren });
    expect(bewaard.status).toBe(200);
    const ingediend = await doe(`${cursist}/rapportage/${periode.van}`, school, { ...rapport, ...uren, versie: '1', knop: 'indienen' });
    rapportage = `/rapportages/${idIn(ingediend)}`;
    expect(ingediend.naar).toMatch(/^\/rapportages\//);
    expect((await doe(rapportage, casemanager, { doel: 'vraag', vraag: woord.vraag })).status).toBe(302);
    const [gesteld] = await vraag<{ id: string }>('select id from vraag');
    const antwoord = { doel: 'antwoord', vraagId: gesteld?.id ?? '', antwoord: woord.antwoord };
    expect((await doe(rapportage, school, antwoord)).status).toBe(302);
  });

  test('both search by name and kenmerk, and read', async () => {
    for (const naam of [woord.achternaam, woord.zoekterm]) {
      const { naar } = await doe('/caseload', casemanager, { naam });
      expect((await kijk(naar ?? '', casemanager)).tekst.includes(woord.achternaam)).toBe(naam === woord.achternaam);
    }
    for (const zoek of [woord.kenmerk, woord.zoekterm]) {
      const { naar } = await doe('/cursisten', school, { zoek });
      expect((await kijk(naar ?? '', school)).status).toBe(200);
    }
    for (const pad of ['/caseload', dossier, `${dossier}/tijdlijn`, rapportage]) expect((await kijk(pad, casemanager)).status).toBe(200);
    for (const pad of ['/cursisten', cursist, rapportage]) expect((await kijk(pad, school)).status).toBe(200);
    // Choices of a list are kept.
    expect((await kijk('/cursisten?rapportage=te_laat', school)).status).toBe(200);
  });

  test('what is refused beside its field, said twice, or made impossible is no reason to tell', async () => {
    const dubbel = { ...persoon, ...situatie, begin: VAN, contactpersoon: mensen.contactpersoon.id, kenmerk: woord.kenmerk };
    expect((await doe('/cursisten/nieuw', school, dubbel)).status).toBe(400);
    expect((await doe(`${dossier}/gegevens`, casemanager, { ...persoon, email: woord.zoekterm, versie: '1' })).status).toBe(400);
    expect(
      (await doe(`${dossier}/gegevens`, casemanager, { ...persoon, voornamen: `${woord.voornamen}\0`, versie: '1' })).status,
    ).toBeLessThan(501);
    await alsSuperuser((client) => client.query(VERTELT_HET));
    expect((await doe(`${dossier}/gegevens`, casemanager, { ...persoon, versie: '1' })).status).toBe(500);
    await alsSuperuser((client) => client.query('drop trigger vertelt on inburgeraar'));
    expect((await site.haal(`/zoek/${woord.achternaam}?naam=${woord.voornamen}`, casemanager)).status).toBe(404);
  });

  test('withdrawing', async () => {
    const [ja] = await vraag<{ id: string }>("select id from toestemming where soort = 'verleend'");
    expect((await doe(`${dossier}/toestemming/${ja?.id}`, casemanager, { kanaal: 'brief' })).status).toBe(302);
    expect((await kijk(rapportage, casemanager)).status).toBe(404);
  });
});

describe('and none of it is anywhere that it does not belong', () => {
  test('the mails say only that something waits', async () => {
    const werklog: string[] = [];
    const log = pino({ level: 'trace' }, { write: (regel: string) => void werklog.push(regel) });
    const werk = { ...werkContext({ SMTP_URL: post.smtpUrl }), log };
    const verzend = postVerzenden({
      toegang_gegeven: ontvangersVanToegang,
      rapportage_ontvangen: ontvangersVanRapportage,
      vraag_gesteld: ontvangersVanVraag,
      antwoord_gegeven: ontvangersVanAntwoord,
      scan_bericht: ontvangersVanScanbericht,
    });
    await vraag("delete from toestemming where soort = 'ingetrokken'");
    await vraag('update uitgaande_post set vervallen_op = null');
    const hulp = { addJob: () => Promise.reject(new Error('plans nothing')), abortSignal: new AbortController().signal };
    for (const { id } of await vraag<{ id: string }>('select id from uitgaande_post')) await verzend({ id }, werk, hulp);
    const mails = await (await fetch(`${post.url}/berichten`)).text();
    expect((JSON.parse(mails) as unknown[]).length).toBeGreaterThanOrEqual(3);
    expect(gevonden(mails)).toEqual([]);
    expect(gevonden(werklog.join(''))).toEqual([]);
  });

  test('the log of the process', () => {
    expect(site.log.join('')).toContain('"request failed"');
    expect(gevonden(site.log.join(''))).toEqual([]);
  });

  test('the addresses that were visited', () => {
    expect(adressen.length).toBeGreaterThan(20);
    expect(gevonden(adressen.join(' '))).toEqual([]);
  });

  test.each(['log.inzage', 'log.handeling', 'log.weigering', 'uitgaande_post', 'voorkeur', 'graphile_worker._private_jobs'])(
    'the table %s',
    async (tabel) => {
      const rijen = await vraag<{ rij: string }>(`select t::text as rij from ${tabel} t`);
      expect(rijen.length).toBeGreaterThan(0);
      expect(gevonden(rijen.map(({ rij }) => rij).join('\n'))).toEqual([]);
    },
  );
});
