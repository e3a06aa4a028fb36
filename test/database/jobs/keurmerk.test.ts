import { makeWorkerUtils } from 'graphile-worker';
import { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { keurmerkenPlannen, keurmerkOphalen } from '~/domein/keurmerk/keurmerk.taak.server';
import { TaakMislukt, type TaakHulp, type WerkContext } from '~/platform/jobs/taak';
import { startBlikOpWerk } from '../../../demo/blik-op-werk/start';
import type { Standin } from '../../../demo/stand-in';
import { voegIn, vraag } from '../../fabriek/bron';
import { school } from '../../fabriek/school';
import { werkContext } from '../../fabriek/werk';

let register: Standin;
let werk: WerkContext;
beforeAll(async () => {
  register = await startBlikOpWerk({ poort: 0 });
  werk = werkContext({ BLIK_OP_WERK_URL: register.url });
});
afterAll(() => register.stop());
beforeEach(async () => {
  await vraag('truncate taalaanbieder cascade');
  await fetch(`${register.url}/storing`, { method: 'DELETE' });
});

const hulp = (addJob: TaakHulp['addJob'] = () => Promise.reject(new Error('plans nothing'))): TaakHulp => ({
  addJob,
  abortSignal: new AbortController().signal,
});
const haalOp = (aanbiederId: string) => keurmerkOphalen({ aanbiederId }, werk, hulp());
const geschiedenis = (id: string) =>
  vraag<{ soort: string; status: string | null; reden: string | null; ruw: string | null }>(
    'select * from keurmerk_antwoord where aanbieder_id = $1 order by opgehaald_op, id',
    [id],
  );
const zet = (bowNummer: string, status: string) =>
  fetch(`${register.url}/instellingen/${bowNummer}`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      naam: 'Taalschool',
      kvkNummer: '90000001',
      plaats: 'Den Haag',
      keurmerk: { status, sinds: '2026-01-15', waarschuwing: false },
    }),
  });
const stoor = (soort: string) =>
  fetch(`${register.url}/storing`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ soort }) });

describe('asking about one school', () => {
  test('keeps the answer with what was received', async () => {
    const wie = await school().maak();
    await zet(wie.bowNummer, 'keurmerk');
    await haalOp(wie.id);
    const [antwoord] = await geschiedenis(wie.id);
    expect(antwoord).toMatchObject({ soort: 'antwoord', status: 'keurmerk', bron: 'blik_op_werk', reden: null, waarschuwing: false });
    expect(JSON.parse(antwoord?.ruw ?? '')).toMatchObject({
      bowNummer: wie.bowNummer,
      keurmerk: { status: 'keurmerk', sinds: '2026-01-15' },
    });
  });

  test('adds to the history, and changes nothing that was there', async () => {
    const wie = await school().maak();
    for (const status of ['keurmerk', 'geschorst', 'keurmerk']) {
      await zet(wie.bowNummer, status);
      await haalOp(wie.id);
    }
    expect((await geschiedenis(wie.id)).map(({ status }) => status)).toEqual(['keurmerk', 'geschorst', 'keurmerk']);
  });

  test('never turns no answer into no keurmerk: it is kept as no answer, and tried again', async () => {
    const wie = await school().maak();
    await zet(wie.bowNummer, 'keurmerk');
    await stoor('fout');
    await expect(haalOp(wie.id)).rejects.toEqual(new TaakMislukt('foutstatus'));
    expect(await geschiedenis(wie.id)).toMatchObject([{ soort: 'geen_antwoord', status: null, reden: 'foutstatus' }]);
    await haalOp(wie.id);
    expect((await geschiedenis(wie.id)).map(({ soort }) => soort)).toEqual(['geen_antwoord', 'antwoord']);
  });

  test("keeps the register's word that it has no such school, and does not ask again", async () => {
    const wie = await school().maak();
    await haalOp(wie.id);
    expect(await geschiedenis(wie.id)).toMatchObject([{ soort: 'niet_gevonden', status: null }]);
  });

  test('does nothing about a school that is gone', async () => {
    await haalOp(uuidv7());
    expect(await vraag('select from keurmerk_antwoord')).toEqual([]);
  });
});

describe('planning the questions', () => {
  /** Plans on the real queue, without a worker to take from it. */
  async function gepland(alle: boolean) {
    await vraag('delete from graphile_worker._private_jobs');
    const planner = await makeWorkerUtils({ pgPool: werk.pool });
    await keurmerkenPlannen({ alle, _cron: { ts: 'x' } }, werk, hulp(planner.addJob));
    await planner.release();
    return vraag<{ task_identifier: string; payload: { aanbiederId: string }; key: string; run_at: Date; priority: number }>(
      `select j.task_identifier, p.payload, j.key, j.run_at, j.priority from graphile_worker.jobs j
       join graphile_worker._private_jobs p on p.id = j.id order by j.run_at`,
    );
  }

  test('is one job per school, two seconds apart and behind the mail', async () => {
    const ids = [(await school().maak()).id, (await school().maak()).id, (await school().maak()).id].sort();
    const jobs = await gepland(true);
    expect(jobs).toMatchObject(
      ids.map((aanbiederId) => ({ task_identifier: 'keurmerk_ophalen', key: `keurmerk:${aanbiederId}`, payload: { aanbiederId } })),
    );
    const tijden = jobs.map(({ run_at }) => run_at.getTime());
    expect(jobs.every(({ priority }) => priority > 0)).toBe(true);
    expect(tijden.map((tijd) => tijd - (tijden[0] ?? 0))).toEqual([0, 2000, 4000]);
  });

  test('on the way takes only schools about which nothing was ever asked', async () => {
    const [bekend, vergeefs, nieuw] = [await school().maak(), await school().maak(), await school().maak()];
    const op = { bron: 'blik_op_werk', opgehaald_op: Temporal.Now.instant().toString() };
    await voegIn('keurmerk_antwoord', {
      id: uuidv7(),
      aanbieder_id: bekend.id,
      ...op,
      soort: 'antwoord',
      status: 'keurmerk',
      sinds: '2026-01-01',
    });
    await voegIn('keurmerk_antwoord', { id: uuidv7(), aanbieder_id: vergeefs.id, ...op, soort: 'geen_antwoord', reden: 'te_traag' });
    expect((await gepland(false)).map(({ payload }) => payload)).toEqual([{ aanbiederId: nieuw.id }]);
    expect(await gepland(true)).toHaveLength(3);
  });
});
