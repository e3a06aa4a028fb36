import { uuidv7 } from 'uuidv7';
import { describe, expect, onTestFinished, test } from 'vitest';
import { gevolgVan, regels } from '~/domein/nasleep/nasleep';
import { getHandeling } from '~/domein/toestemming/toestemming.inzien.service.server';
import { trekIn, trekOpSchoolIn, trekZelfIn } from '~/domein/toestemming/toestemming.intrekken.service.server';
import { vraag, voegIn } from '../../fabriek/bron';
import { zelf } from '../../fabriek/gebruiker';
import { antwoordOp, dienIn, vraagOver } from '../../fabriek/ingediend';
import { ketenMetToestemming, ketenZonderToestemming } from '../../fabriek/keten';
import { alsActor, contextVoor, sessieVoor } from '../../fabriek/sessie';
import { toestemming } from '../../fabriek/toestemming';
import { TEKST_UITGEBREID } from '../../fabriek/toestemmingsinvoer';

type Keten = Awaited<ReturnType<typeof ketenMetToestemming>>;
type Rij = { regel: string; richting: string | null; categorieen: string[]; aantal: number | null; artikel: string; aanleiding: string };

const ja = async ({ inburgeraar }: Keten) =>
  (await vraag<{ id: string }>(`select id from toestemming where inburgeraar_id = $1 and soort = 'verleend'`, [inburgeraar.id]))[0]?.id ??
  '';
async function trekInAlsCasemanager(keten: Keten): Promise<string> {
  const opdracht = { inburgeraarId: keten.inburgeraar.id, toestemmingId: await ja(keten), formulierId: uuidv7() };
  return trekIn(contextVoor(await sessieVoor(keten.casemanager)), { ...opdracht, invoer: { kanaal: 'telefoon' } });
}
const automatisch = (oorzaak: string) =>
  vraag<Rij>(
    'select regel, richting, categorieen, aantal, artikel, aanleiding from automatische_handeling where oorzaak_id = $1 order by moment, regel, richting',
    [oorzaak],
  );
const taken = (oorzaak: string) =>
  vraag('select cursist_id, aanleiding, uiterlijk - tk.vandaag() as dagen from schooltaak where oorzaak_id = $1', [oorzaak]);

async function metMails(keten: Keten) {
  const { cursist, contactpersoon, casemanager } = keten;
  const rapport = await dienIn(cursist, contactpersoon, { periodeVan: '2026-01-01', periodeTot: '2026-03-31' });
  const gesteld = await vraagOver(rapport, cursist, casemanager);
  await antwoordOp(gesteld, cursist, contactpersoon);
  const [antwoord] = await vraag<{ id: string }>('select id from antwoord where vraag_id = $1', [gesteld]);
  const brieven = { rapportage_ontvangen: rapport.id, vraag_gesteld: gesteld, antwoord_gegeven: antwoord?.id };
  for (const [sjabloon, onderwerp_id] of Object.entries(brieven)) {
    const id = uuidv7();
    await voegIn('uitgaande_post', { id, sjabloon, onderwerp_id, bericht_id: id });
  }
  return Object.values(brieven);
}
const wachtend = (onderwerpen: (string | undefined)[]) =>
  vraag('select 1 from uitgaande_post where onderwerp_id = any ($1) and vervallen_op is null and verzonden_op is null', [onderwerpen]);

describe('a withdrawal brings about, in its own transaction (C 12.4)', () => {
  test('what closed each way, the mails that were dropped, and a task: each with its rule and its source', async () => {
    const keten = await ketenMetToestemming();
    const mails = await metMails(keten);
    const id = await trekInAlsCasemanager(keten);
    const rijen = await automatisch(id);
    expect(rijen.map(({ regel, richting, aantal }) => [regel, richting, aantal])).toEqual([
      ['poort_dicht', 'naar_gemeente', null],
      ['poort_dicht', 'naar_school', null],
      ['post_vervallen', null, 3],
      ['taak_gemaakt', null, null],
    ]);
    expect(rijen[0]?.categorieen).toEqual(['bijzonderheden', 'identiteit', 'non_formeel', 'plan_van_aanpak', 'traject', 'voortgang']);
    for (const { artikel } of rijen) expect(artikel).toMatch(/art\. 12\.\d/);
    expect([...new Set(rijen.map(({ regel }) => regel))]).toEqual([...regels]);
    expect(await taken(id)).toEqual([{ cursist_id: keten.cursist.id, aanleiding: 'ingetrokken', dagen: 14 }]);
    expect(await wachtend(mails)).toEqual([]);
  });

  test('nothing of another: his mails wait on, his school has no task', async () => {
    const [keten, ander] = [await ketenMetToestemming(), await ketenMetToestemming()];
    const mails = await metMails(ander);
    await trekInAlsCasemanager(keten);
    expect(await wachtend(mails)).toHaveLength(3);
    expect(await vraag('select 1 from schooltaak where cursist_id = $1', [ander.cursist.id])).toEqual([]);
  });

  test('whatever way it comes: by his own login, at the school, by link or code', async () => {
    const eigen = await ketenMetToestemming();
    const zelfId = await trekZelfIn(contextVoor(await sessieVoor(await zelf(eigen.inburgeraar).maak())), {
      toestemmingId: await ja(eigen),
      formulierId: uuidv7(),
    });
    expect(await taken(zelfId)).toHaveLength(1);

    const opSchool = await ketenZonderToestemming();
    await toestemming().opSchool({ id: opSchool.cursist.id, aanbiederId: opSchool.school.id }).verleend('2024-02-01').maak();
    const schoolId = await trekOpSchoolIn(contextVoor(await sessieVoor(opSchool.contactpersoon)), {
      cursistId: opSchool.cursist.id,
      formulierId: uuidv7(),
    });
    expect((await automatisch(schoolId)).map(({ regel }) => regel)).toEqual(['poort_dicht', 'poort_dicht', 'taak_gemaakt']);

    for (const kanaal of ['link', 'code']) {
      const keten = await ketenMetToestemming();
      const id = uuidv7();
      await vraag(
        `insert into toestemming (id, inburgeraar_id, aanbieder_id, soort, naam, geboortedatum, plaats, datum, tijdstip, kanaal)
         values ($1, $2, $3, 'ingetrokken', 'Iemand', '1990-05-01', '', tk.vandaag(), tk.klok(), $4)`,
        [id, keten.inburgeraar.id, keten.school.id, kanaal],
      );
      expect(await taken(id), kanaal).toHaveLength(1);
    }
  });

  test('nothing where nothing had crossed and the school has no paper', async () => {
    const keten = await ketenZonderToestemming();
    await vraag('update koppeling set beeindigd_op = now() where inburgeraar_id = $1', [keten.inburgeraar.id]);
    const [, weg] = await toestemming().van(keten.inburgeraar).voor(keten.school).verleend('2024-01-01').ingetrokken('2024-02-01').maak();
    expect(await automatisch(weg ?? '')).toEqual([]);
    expect(await taken(weg ?? '')).toEqual([]);
  });

  test('a second ja keeps open what the first withdrawal would close: only what closed is told', async () => {
    const keten = await ketenMetToestemming();
    await vraag(
      `insert into grondslag_regel (id, wet, categorie, richting, grond, van, bron) values (gen_random_uuid(), 'wi2013', 'voortgang', 'naar_gemeente', 'publieke_taak', '2024-01-01', 'proef')`,
    );
    onTestFinished(async () => void (await vraag(`delete from grondslag_regel where bron = 'proef'`)));
    const mails = await metMails(keten);
    const id = await trekInAlsCasemanager(keten);
    const naarGemeente = (await automatisch(id)).find(({ richting }) => richting === 'naar_gemeente');
    expect(naarGemeente?.categorieen).not.toContain('voortgang');
    expect((await automatisch(id)).find(({ regel }) => regel === 'post_vervallen')?.aantal).toBe(1);
    expect(await wachtend(mails)).toHaveLength(2);
  });

  test('leaves nothing of it behind on the connection, also when it is refused', async () => {
    const keten = await ketenMetToestemming();
    const sessie = await sessieVoor(keten.casemanager);
    const rij = [uuidv7(), keten.inburgeraar.id, keten.school.id, keten.casemanager.id];
    const open = await alsActor(sessie, async (c) => {
      await c.query('savepoint voor');
      const schrijf = `insert into toestemming (id, inburgeraar_id, aanbieder_id, soort, naam, geboortedatum, plaats, datum, kanaal, vastgelegd_door)
        values ($1, $2, $3, 'ingetrokken', 'Iemand', '1990-05-01', '', tk.vandaag(), 'telefoon', $4)`;
      await c.query(schrijf, rij);
      const na = await c.query<{ open: string | null }>(`select current_setting('poort.open_voor', true) as open`);
      await c.query('savepoint weer');
      await c.query(`${schrijf} on conflict do nothing`, rij);
      const dubbel = await c.query<{ open: string | null }>(`select current_setting('poort.open_voor', true) as open`);
      await c.query(schrijf.replace("'telefoon'", "'school'"), rij.with(0, uuidv7())).catch(() => c.query('rollback to savepoint weer'));
      const geweigerd = await c.query<{ open: string | null }>(`select current_setting('poort.open_voor', true) as open`);
      return [na, dubbel, geweigerd].map(({ rows }) => rows[0]?.open ?? '');
    });
    expect(open).toEqual(['', '', '']);
  });
});

describe('the table of ends, as the database does it', () => {
  const einden = {
    ingetrokken: (keten: Keten) => trekInAlsCasemanager(keten),
    geweigerd: async (keten: Keten) => {
      const id = uuidv7();
      await vraag(
        `insert into toestemming (id, inburgeraar_id, aanbieder_id, soort, tekstversie_id, naam, geboortedatum, plaats, datum, tijdstip, kanaal)
         values ($1, $2, $3, 'geweigerd', $4, 'Iemand', '1990-05-01', 'Den Haag', tk.vandaag(), tk.klok(), 'scherm')`,
        [id, keten.inburgeraar.id, keten.school.id, TEKST_UITGEBREID],
      );
      return id;
    },
    ongeldig: async (keten: Keten) => {
      const toestemming_id = await ja(keten);
      await voegIn('ongeldigverklaring', {
        toestemming_id,
        inburgeraar_id: keten.inburgeraar.id,
        aanbieder_id: keten.school.id,
        bij: 'gemeente',
        reden: 'niet_begrepen',
        vastgelegd_door: keten.casemanager.id,
      });
      return toestemming_id;
    },
  };

  test.each(Object.entries(einden))('%s', async (einde, doe) => {
    const { wanneer, taak } = gevolgVan(einde as keyof typeof einden);
    const keten = await ketenMetToestemming();
    const mails = await metMails(keten);
    const id = await doe(keten);
    expect(wanneer).toBe('meteen');
    expect((await automatisch(id)).filter(({ regel }) => regel === 'poort_dicht')).toHaveLength(2);
    expect(await wachtend(mails)).toEqual([]);
    expect(await taken(id)).toHaveLength(taak ? 1 : 0);
  });

  const vanzelf = {
    begeleiding: ({ inburgeraar }: Keten) =>
      voegIn('begeleiding', { id: uuidv7(), inburgeraar_id: inburgeraar.id, van: '2024-06-01', tot: '2024-07-01' }),
    plicht: ({ inburgeraar }: Keten) =>
      voegIn('plicht_einde', { id: uuidv7(), inburgeraar_id: inburgeraar.id, soort: 'examen', datum: '2024-07-01' }),
    vertrek: ({ inburgeraar }: Keten) =>
      voegIn('plicht_einde', { id: uuidv7(), inburgeraar_id: inburgeraar.id, soort: 'vertrek', datum: '2024-07-01' }),
    convenant: ({ school }: Keten) => vraag(`update convenant set beeindigd_per = '2024-07-01' where aanbieder_id = $1`, [school.id]),
  };
  test.each(Object.entries(vanzelf))('%s closes by its day: no act of the system, no task', async (einde, doe) => {
    const { wanneer, taak } = gevolgVan(einde as keyof typeof vanzelf);
    const keten = await ketenMetToestemming();
    await doe(keten);
    expect([wanneer, taak]).toEqual(['vanzelf', false]);
    expect(await vraag('select 1 from grondslag where cursist_id = $1 and tot > now()', [keten.cursist.id])).toEqual([]);
    expect(await vraag('select 1 from automatische_handeling where cursist_id = $1', [keten.cursist.id])).toEqual([]);
    expect(await vraag('select 1 from schooltaak where cursist_id = $1', [keten.cursist.id])).toEqual([]);
  });
});

describe('staff could not see why at two in the morning: an automatic act has a rule, a source and a cause on screen', () => {
  test('on the page of the act, for the casemanager', async () => {
    const keten = await ketenMetToestemming();
    const id = await trekInAlsCasemanager(keten);
    const gezien = await getHandeling(contextVoor(await sessieVoor(keten.casemanager)), {
      inburgeraarId: keten.inburgeraar.id,
      toestemmingId: id,
    });
    expect(gezien.nasleep.automatisch.map(({ regel }) => regel)).toEqual(['poort_dicht', 'poort_dicht', 'taak_gemaakt']);
    expect(gezien.nasleep.automatisch.every(({ artikel, moment, oorzaakId }) => artikel && moment && oorzaakId === id)).toBe(true);
    expect(gezien.nasleep.taken).toMatchObject([{ stand: 'open', school: keten.school.naam }]);
  });
});
