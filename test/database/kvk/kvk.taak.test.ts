import { runOnce } from 'graphile-worker';
import { uuidv7 } from 'uuidv7';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { kvkOphalen } from '~/domein/kvk/kvk.taak.server';
import { kvkstand } from '~/domein/kvk/kvk';
import { listBeslissend } from '~/domein/kvk/kvk.repository.server';
import { metActor } from '~/platform/db/actor.server';
import { maakJoblog } from '~/platform/jobs/joblog.server';
import { TaakMislukt, type WerkContext } from '~/platform/jobs/taak';
import { maakTaaklijst } from '~/platform/jobs/taaklijst.server';
import { startKvk } from '../../../demo/kvk/start';
import type { Standin } from '../../../demo/stand-in';
import { vraag } from '../../fabriek/bron';
import { relatiebeheerder } from '../../fabriek/gebruiker';
import { scan, zetProefstap, type ProefScan } from '../../fabriek/scan';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';
import { werkContext } from '../../fabriek/werk';
import { alsRol } from '../../opstart/database';
import { wachtTot } from '../jobs/wachten';

let register: Standin;
let werk: WerkContext;
beforeAll(async () => {
  register = await startKvk({ poort: 0, sleutel: 'proef' });
  werk = werkContext({ KVK_URL: register.url, KVK_SLEUTEL: 'proef' });
});
afterAll(() => register.stop());
afterEach(async () => {
  await fetch(`${register.url}/storing`, { method: 'DELETE' });
  await vraag('delete from graphile_worker._private_jobs');
});

const hulp = { addJob: () => Promise.reject(new Error('plans nothing')), abortSignal: new AbortController().signal };
const haalOp = ({ id }: { id: string }) => kvkOphalen({ scanId: id }, werk, hulp);
const stuur = (method: string, pad: string, inhoud: object) =>
  fetch(`${register.url}${pad}`, { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(inhoud) });
const schrijfIn = ({ school: { kvkNummer, naam } }: ProefScan, anders: object = {}) =>
  stuur('PUT', `/inschrijvingen/${kvkNummer}`, {
    ...{ naam, vestigingen: [{ naam, straat: 'Geheime Gracht 4', postcode: '2511XX', plaats: 'Den Haag' }] },
    ...anders,
  });
const rijen = ({ id }: ProefScan) =>
  vraag<Record<string, unknown>>('select * from kvk_antwoord where scan_id = $1 order by opgehaald_op, id', [id]);
const jobs = () =>
  vraag<{ taak: string; sleutel: string; inhoud: object; pogingen: number }>(
    `select t.identifier as taak, j.key as sleutel, j.payload as inhoud, j.max_attempts::int as pogingen
     from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id order by j.key`,
  );

describe('bijlage 1, point 1.a: the Handelsregister is asked when a scan begins', () => {
  test('by itself, once, and tried again for about two weeks', async () => {
    const een = await scan().maak();
    expect(await jobs()).toEqual([{ taak: 'kvk_ophalen', sleutel: `kvk:${een.id}`, inhoud: { scanId: een.id }, pogingen: 60 }]);
  });

  test('and what it says is kept, without an address or an owner', async () => {
    const een = await scan().maak();
    await schrijfIn(een, { rechtsvorm: 'Eenmanszaak', geeindigd: '20270101' });
    await haalOp(een);
    const [rij] = await rijen(een);
    expect(rij).toMatchObject({
      soort: 'antwoord',
      kvk_nummer: een.school.kvkNummer,
      naam: een.school.naam,
      rechtsvorm: 'Eenmanszaak',
      plaats: 'Den Haag',
      reden: null,
    });
    expect(JSON.stringify(rij)).not.toMatch(/Geheime|2511XX|rsin|Postbus/);
  });

  test('a number that it does not know is its word too', async () => {
    const een = await scan().maak();
    await haalOp(een);
    expect(await rijen(een)).toMatchObject([{ soort: 'niet_gevonden', naam: null, reden: null }]);
  });

  test.each([
    'fout',
    'te_druk',
    'verbreek',
    'halve_json',
    'html',
    'leeg',
    'verkeerde_types',
    'ander_nummer',
    'tijdelijk',
    'omleiding',
    'groot',
  ])('broken, rate-limited or lying (%s): nothing of it is kept, the scan waits, and it is tried again', async (soort) => {
    const een = await scan().maak();
    await schrijfIn(een);
    await stuur('POST', '/storing', { soort, pad: `/v1/basisprofielen/${een.school.kvkNummer}` });
    await expect(haalOp(een)).rejects.toBeInstanceOf(TaakMislukt);
    expect(await rijen(een)).toMatchObject([{ soort: 'geen_antwoord', naam: null, handelsnamen: null, sbi: null, vestigingen: null }]);
    await haalOp(een);
    expect((await rijen(een)).map((rij) => rij['soort'])).toEqual(['geen_antwoord', 'antwoord']);
  });

  test('the queue keeps why it failed as a code', async () => {
    const een = await scan().maak();
    await stuur('POST', '/storing', { soort: 'te_druk', pad: '/v1' });
    await expect(haalOp(een)).rejects.toEqual(new TaakMislukt('te_druk'));
  });

  test('no longer once the scan is over, or is gone', async () => {
    const een = await scan().in('vervallen').maak();
    await haalOp(een);
    await haalOp({ id: uuidv7() });
    expect(await rijen(een)).toEqual([]);
  });

  test('a scan that ends while it is asked keeps nothing', async () => {
    const een = await scan().in('in_onderzoek').maak();
    await schrijfIn(een);
    await stuur('POST', '/storing', { soort: 'traag', ms: 2_000, pad: `/v1/basisprofielen/${een.school.kvkNummer}` });
    const bezig = expect(haalOp(een)).rejects.toThrow(/row-level security/);
    await wachtTot(async () => ((await (await fetch(`${register.url}/storing`)).json()) as unknown[]).length === 0);
    await zetProefstap(een.onderzoeker, { scanId: een.id, gebeurtenis: 'vervallen' });
    await bezig;
    expect(await rijen(een)).toEqual([]);
  });
});

describe('what decides', () => {
  test('is the last word of the register beside the last try, as the rule says of the whole history', async () => {
    const een = await scan().maak();
    const sessie = await sessieVoor(await relatiebeheerder().maak());
    const stand = () => metActor(contextVoor(sessie), async (tx) => kvkstand(await listBeslissend(tx, een.id)));
    expect(await stand()).toEqual({ uitspraak: null, vergeefs: null, wacht: true });
    await stuur('POST', '/storing', { soort: 'fout', pad: '/v1' });
    await expect(haalOp(een)).rejects.toThrow();
    expect(await stand()).toMatchObject({ wacht: true, vergeefs: { reden: 'foutstatus' } });
    await schrijfIn(een, { naam: 'Eerst' });
    await haalOp(een);
    await schrijfIn(een, { naam: 'Daarna' });
    await haalOp(een);
    await stuur('POST', '/storing', { soort: 'te_druk', pad: '/v1' });
    await expect(haalOp(een)).rejects.toThrow();
    expect(await stand()).toMatchObject({ wacht: false, vergeefs: { reden: 'te_druk' }, uitspraak: { profiel: { naam: 'Daarna' } } });
  });
});

describe('the worker', () => {
  test('may write an answer for the number of a running scan, and no other; and reads none', async () => {
    const een = await scan().maak();
    const schrijf = (kvkNummer: string, scanId = een.id) =>
      alsRol('tk_werk', (client) =>
        client.query(
          `insert into kvk_antwoord (id, scan_id, kvk_nummer, opgehaald_op, soort) values (gen_random_uuid(), $1, $2, now(), 'niet_gevonden')`,
          [scanId, kvkNummer],
        ),
      );
    await expect(schrijf('99999999')).rejects.toThrow(/row-level security/);
    await expect(schrijf(een.school.kvkNummer, uuidv7())).rejects.toThrow(/row-level security/);
    await schrijf(een.school.kvkNummer);
    for (const sql of ['select 1 from kvk_antwoord', 'delete from kvk_antwoord', `update kvk_antwoord set naam = 'x'`]) {
      await expect(alsRol('tk_werk', (client) => client.query(sql))).rejects.toThrow('permission denied');
    }
  });

  test('asks through the queue as it really runs: what fails waits there with its code, and is asked again', async () => {
    const een = await scan().maak();
    await schrijfIn(een);
    await stuur('POST', '/storing', { soort: 'te_druk', pad: '/v1' });
    const werkAf = () =>
      runOnce({ pgPool: werk.pool, taskList: maakTaaklijst({ kvk_ophalen: kvkOphalen }, werk), logger: maakJoblog(werk.log) });
    await werkAf();
    const [job] = await vraag<{ attempts: number; last_error: string; later: boolean }>(
      'select attempts::int, last_error, run_at > now() as later from graphile_worker._private_jobs',
    );
    expect(job).toMatchObject({ attempts: 1, later: true, last_error: expect.stringContaining('te_druk') as string });
    await vraag('update graphile_worker._private_jobs set run_at = now()');
    await werkAf();
    expect((await rijen(een)).map((rij) => rij['soort'])).toEqual(['geen_antwoord', 'antwoord']);
    // The queue strikes a job off a moment after it was done.
    await wachtTot(async () => (await jobs()).length === 0);
  });
});
