import { EventEmitter } from 'node:events';
import { parseCronItems, run, type CronItem, type WorkerEvents } from 'graphile-worker';
import { maakJoblog } from './joblog.server';
import { startLevensteken } from './levensteken.server';
import type { Taak, WerkContext } from './taak';
import { maakTaaklijst } from './taaklijst.server';

const TEGELIJK = 4;
/** Less than the starter waits before it kills. */
const AFRONDEN_MS = 3_500;

export type Werker = {
  addJob: (taak: string, gegevens: unknown, sleutel: string) => Promise<unknown>;
  /** Takes nothing new, lets what runs finish, and resolves when all is done. */
  stop: () => Promise<void>;
  /** Settles when the worker has ended, also of its own accord. */
  geeindigd: Promise<void>;
};

/** Starts working on the queue with these tasks and this timetable; several processes may do so on one database. */
export async function startWerker(werk: WerkContext, taken: Record<string, Taak>, rooster: CronItem[]): Promise<Werker> {
  const events = new EventEmitter() as WorkerEvents;
  const stoppers: (() => void)[] = [];
  events.once('pool:create', ({ workerPool }) => stoppers.push(startLevensteken(werk, workerPool.id)));
  const runner = await run({
    pgPool: werk.pool,
    concurrency: TEGELIJK,
    noHandleSignals: true,
    gracefulShutdownAbortTimeout: AFRONDEN_MS,
    // Without these two, stopping does not wait until a finished job is off the queue, and it would be done again.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    taskList: maakTaaklijst(taken, werk),
    parsedCronItems: parseCronItems(rooster),
    logger: maakJoblog(werk.log),
    events,
  });
  const zwijg = () => stoppers.splice(0).forEach((stop) => stop());
  const geeindigd = runner.promise.finally(zwijg);
  geeindigd.catch(() => undefined);
  return {
    addJob: (taak, gegevens, sleutel) => runner.addJob(taak, gegevens, { jobKey: sleutel }),
    stop: async () => {
      zwijg();
      await runner.stop();
    },
    geeindigd,
  };
}
