import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { maakVrij } from '~/platform/jobs/levensteken.repository.server';
import { TaakMislukt, type Taak, type WerkContext } from '~/platform/jobs/taak';
import { startWerker, type Werker } from '~/platform/jobs/werker.server';
import { vraag } from '../../fabriek/bron';
import { werkContext } from '../../fabriek/werk';
import { wachtTot } from './wachten';

const werkers: Werker[] = [];
afterEach(() => Promise.all(werkers.splice(0).map((werker) => werker.stop())));
beforeEach(() => vraag('delete from graphile_worker._private_jobs; delete from tk.levensteken'));

async function start(taken: Record<string, Taak>, werk: WerkContext = werkContext()): Promise<Werker> {
  const werker = await startWerker(werk, taken, []);
  werkers.push(werker);
  return werker;
}

const jobs = () =>
  vraag<{ key: string; attempts: number; last_error: string | null; locked_by: string | null; run_at: Date }>(
    'select key, attempts, last_error, locked_by, run_at from graphile_worker.jobs',
  );
const voegToe = (aantal: number) =>
  vraag(`select graphile_worker.add_job('tel', json_build_object('nr', i), job_key => 'tel:' || i) from generate_series(1, $1) i`, [
    aantal,
  ]);

describe('workers on one database', () => {
  test('share the jobs: each is done once', async () => {
    const gedaan: string[] = [];
    const door =
      (wie: string): Taak =>
      async (gegevens) => {
        gedaan.push(`${(gegevens as { nr: number }).nr}`);
        wieDeedIets.add(wie);
        await new Promise((klaar) => setTimeout(klaar, 5));
      };
    const wieDeedIets = new Set<string>();
    await start({ tel: door('een') });
    await start({ tel: door('twee') });
    await voegToe(60);
    await wachtTot(async () => (await jobs()).length === 0);
    expect(gedaan).toHaveLength(60);
    expect(new Set(gedaan).size).toBe(60);
    expect(wieDeedIets.size).toBe(2);
  });

  test('show that they are alive, each for itself', async () => {
    await start({});
    await start({});
    await wachtTot(async () => (await vraag(`select from tk.levensteken where gezien > now() - interval '5 seconds'`)).length === 2);
  });

  test('are stopped after what they were doing', async () => {
    let klaar = false;
    let bezig = false;
    const werker = await start({
      tel: async () => {
        bezig = true;
        await new Promise((verder) => setTimeout(verder, 300));
        klaar = true;
      },
    });
    await voegToe(1);
    await wachtTot(() => Promise.resolve(bezig));
    await werker.stop();
    werkers.pop();
    expect(klaar).toBe(true);
    expect(await jobs()).toEqual([]);
    await werker.geeindigd;
  });
});

describe('a job that fails', () => {
  test('is kept for later with a code, never with the words of the error', async () => {
    await start({
      tel: () => {
        throw Object.assign(new Error('Key (email)=(noor@denhaag.example) already exists'), { code: '23505' });
      },
    });
    await voegToe(1);
    await wachtTot(async () => (await jobs())[0]?.last_error !== null);
    const [job] = await jobs();
    expect(job).toMatchObject({ attempts: 1, last_error: 'Error 23505', locked_by: null });
    expect(job?.run_at.getTime()).toBeGreaterThan(Date.now() + 500);
  });

  test('keeps its own code', async () => {
    await start({ tel: () => Promise.reject(new TaakMislukt('te_traag')) });
    await voegToe(1);
    await wachtTot(async () => (await jobs())[0]?.last_error === 'te_traag');
  });
});

describe('what a dead worker held', () => {
  const houd = (door: string, sinds: string) =>
    vraag(`update graphile_worker._private_jobs set locked_by = $1, locked_at = now() - $2::interval`, [door, sinds]);

  test('is done by another after a minute', async () => {
    await voegToe(1);
    await houd('pool-dood', '61 seconds');
    await vraag(`insert into tk.levensteken values ('pool-dood', now() - interval '61 seconds')`);
    let gedaan = false;
    await start({
      tel: () => {
        gedaan = true;
        return Promise.resolve();
      },
    });
    await wachtTot(() => Promise.resolve(gedaan));
  });

  test('is left alone as long as it may live, or has only just begun', async () => {
    const { pool } = werkContext();
    await voegToe(1);
    await houd('pool-leeft', '10 minutes');
    await vraag(`insert into tk.levensteken values ('pool-leeft', now() - interval '59 seconds')`);
    expect(await maakVrij(pool)).toBe(0);
    await houd('pool-nieuw', '59 seconds');
    expect(await maakVrij(pool)).toBe(0);
    await houd('pool-nooit-gezien', '61 seconds');
    expect(await maakVrij(pool)).toBe(1);
    expect(await jobs()).toMatchObject([{ locked_by: null }]);
  });
});
