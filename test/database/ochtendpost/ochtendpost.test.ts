import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ontvangersVanOchtendpost } from '~/domein/ochtendpost/ochtendpost.repository.server';
import { getOchtendpost, kiesOchtendpost } from '~/domein/ochtendpost/ochtendpost.service.server';
import { ochtendpostPlannen } from '~/domein/ochtendpost/ochtendpost.taak.server';
import { postVerzenden } from '~/platform/jobs/post-verzenden.server';
import type { WerkContext } from '~/platform/jobs/taak';
import { startPost } from '../../../demo/post/start';
import { vraag } from '../../fabriek/bron';
import { casemanager, zelf, type ProefGebruiker } from '../../fabriek/gebruiker';
import { ketenZonderToestemming } from '../../fabriek/keten';
import { zetKlok } from '../../fabriek/klok';
import { alsActor, contextVoor, sessieVoor } from '../../fabriek/sessie';
import { werkContext } from '../../fabriek/werk';
import { alsRol } from '../../opstart/database';

const MAANDAG = '2026-11-23T06:00:00Z';
const DINSDAG = '2026-11-24T06:00:00Z';
const ZONDAG = '2026-11-22T06:00:00Z';
const KERST = '2026-12-25T06:00:00Z';
const GELIJKGESTELD = '2026-05-15T06:00:00Z';

type Mail = { aan: string[]; onderwerp: string; tekst: string };
let post: Awaited<ReturnType<typeof startPost>>;
let werk: WerkContext;
let keten: Awaited<ReturnType<typeof ketenZonderToestemming>>;
beforeAll(async () => {
  post = await startPost({ poort: 0, smtpPoort: 0 });
  werk = werkContext({ SMTP_URL: post.smtpUrl });
});
afterAll(() => post.stop());
beforeEach(async () => {
  await fetch(`${post.url}/berichten`, { method: 'DELETE' });
  await vraag('delete from voorkeur');
  await vraag('delete from uitgaande_post');
  await zetKlok(MAANDAG);
  keten = await ketenZonderToestemming({ casemanager: await casemanager().genaamd('Noor van Dijk').maak() });
});

const mails = async () => (await (await fetch(`${post.url}/berichten`)).json()) as Mail[];
const hulp = { addJob: () => Promise.reject(new Error('plans nothing')), abortSignal: new AbortController().signal };
const kies = async (wie: ProefGebruiker, aan = true) => kiesOchtendpost(contextVoor(await sessieVoor(wie)), aan);
const gepland = () =>
  vraag<{ id: string; onderwerp_id: string }>(
    `select id, onderwerp_id from uitgaande_post where sjabloon = 'ochtendpost' and verzonden_op is null and vervallen_op is null`,
  );
const plan = () => ochtendpostPlannen({}, werk, hulp);

async function ochtend(): Promise<void> {
  await plan();
  const verzend = postVerzenden({
    ...{ toegang_gegeven: () => Promise.resolve([]), rapportage_ontvangen: () => Promise.resolve([]) },
    ...{ vraag_gesteld: () => Promise.resolve([]), antwoord_gegeven: () => Promise.resolve([]) },
    scan_bericht: () => Promise.resolve([]),
    ochtendpost: ontvangersVanOchtendpost,
  });
  for (const { id } of await gepland()) await verzend({ id }, werk, hulp);
}

describe('the morning mail', () => {
  test('is off until someone asks for it', async () => {
    await ochtend();
    expect(await mails()).toEqual([]);
    expect(await getOchtendpost(contextVoor(await sessieVoor(keten.casemanager)))).toEqual({ aan: false });
  });

  test('says how much waits of each kind, and nothing of anyone', async () => {
    await kies(keten.casemanager);
    await ochtend();
    const [mail] = await mails();
    expect(mail).toMatchObject({ aan: [keten.casemanager.email], onderwerp: 'Dit wacht vandaag op u' });
    expect(mail?.tekst).toMatch(/Beste Noor van Dijk,\n\nEr wacht 1 ding op u:\n- 1 × toestemming\n/);
    expect(mail?.tekst).toContain(`${werk.settings.ADRES}/werk`);
    for (const van of [keten.inburgeraar.achternaam, keten.inburgeraar.id, keten.cursist.kenmerk, keten.school.naam])
      expect(mail?.tekst).not.toContain(van);
  });

  test('counts what the list of that user holds', async () => {
    await kies(keten.casemanager);
    await plan();
    const geteld = await alsRol('tk_werk', (c) =>
      c.query<{ aantal: number }>('select aantal from tk.ochtendtelling($1)', [keten.casemanager.toegangId]),
    );
    const { rowCount } = await alsActor(await sessieVoor(keten.casemanager), (c) =>
      c.query('select 1 from werkvoorraad.lijst() where later_tot is null'),
    );
    expect(geteld.rows.reduce((som, { aantal }) => som + aantal, 0)).toBe(rowCount);
  });

  test('goes once a day, also when the worker begins again, and again on the next werkdag', async () => {
    await kies(keten.casemanager);
    await ochtend();
    await ochtend();
    expect(await mails()).toHaveLength(1);
    await zetKlok(DINSDAG);
    await ochtend();
    expect(await mails()).toHaveLength(2);
  });

  test.each([
    ['a Sunday', ZONDAG],
    ['Eerste Kerstdag', KERST],
    ['a day put on a par by decree', GELIJKGESTELD],
  ])('does not go on %s', async (_dag, moment) => {
    await kies(keten.casemanager);
    await zetKlok(moment);
    await plan();
    expect(await gepland()).toEqual([]);
  });

  test('does not go when nothing waits', async () => {
    const leeg = await casemanager().maak();
    await kies(leeg);
    await ochtend();
    expect(await mails()).toEqual([]);
    expect(
      await vraag(`select vervallen_op is not null as vervallen from uitgaande_post where onderwerp_id = $1`, [leeg.toegangId]),
    ).toEqual([{ vervallen: true }]);
  });

  test('does not go once it was turned off, or the access has ended, also when it was planned', async () => {
    await kies(keten.casemanager);
    await plan();
    await kies(keten.casemanager, false);
    await ochtend();
    await kies(keten.casemanager);
    await vraag('delete from uitgaande_post');
    await plan();
    await vraag('update toegang set beeindigd_op = now() where id = $1', [keten.casemanager.toegangId]);
    await ochtend();
    expect(await mails()).toEqual([]);
  });

  test('is not for an inburgeraar', async () => {
    const persoon = await zelf(keten.inburgeraar).maak();
    await expect(kies(persoon)).rejects.toMatchObject({ code: 'verboden' });
    await alsActor(await sessieVoor(persoon), (c) =>
      c.query(`insert into voorkeur (gebruiker_id, lijst, waarde) values ($1, 'ochtendpost', '{"aan": true}')`, [persoon.id]),
    );
    await plan();
    expect(await gepland()).toEqual([]);
  });
});

describe('the worker that counts', () => {
  const tel = 'select regel, aantal from tk.ochtendtelling($1)';

  test('hears nothing of who did not ask, nor without a mail that has to go', async () => {
    const { toegangId } = keten.casemanager;
    expect((await alsRol('tk_werk', (c) => c.query(tel, [toegangId]))).rows).toEqual([]);
    await kies(keten.casemanager);
    expect((await alsRol('tk_werk', (c) => c.query(tel, [toegangId]))).rows).toEqual([]);
    await ochtend();
    expect((await alsRol('tk_werk', (c) => c.query(tel, [toegangId]))).rows).toEqual([]);
  });

  test('becomes nobody by it: no session stays, no person can be read, in the same transaction either', async () => {
    await kies(keten.casemanager);
    await plan();
    const sessies = () => vraag<{ aantal: string }>('select count(*) as aantal from toegang.sessie');
    const voor = await sessies();
    await alsRol('tk_werk', async (c) => {
      await c.query('begin');
      expect((await c.query(tel, [keten.casemanager.toegangId])).rows).toEqual([{ regel: 'toestemming_ontbreekt', aantal: 1 }]);
      const { rows } = await c.query(`select current_setting('app.sessie', true) as sessie, current_setting('app.wie', true) as wie`);
      expect(rows).toEqual([{ sessie: '', wie: '' }]);
      await c.query('savepoint hier');
      for (const sql of [
        'select * from inburgeraar',
        'select * from toegang.sessie',
        'select * from werkvoorraad.lijst()',
        'select toegang.gebruiker()',
      ]) {
        await expect(c.query(sql), sql).rejects.toThrow('permission denied');
        await c.query('rollback to hier');
      }
      await c.query('commit');
    });
    expect(await sessies()).toEqual(voor);
  });

  test('is the only one who counts or plans', async () => {
    const sessie = await sessieVoor(keten.casemanager);
    for (const sql of ['select tk.plan_ochtendpost()', `select tk.ochtendtelling('${keten.casemanager.toegangId}')`])
      await expect(
        alsActor(sessie, (c) => c.query(sql)),
        sql,
      ).rejects.toThrow('permission denied');
  });
});
