import type { JobHelpers } from 'graphile-worker';
import type pg from 'pg';
import type { Logger } from 'pino';
import type { Klok } from '~/platform/klok';
import type { Settings } from '~/platform/settings.server';

/** What every task works with; the pool is the worker's own (tk_werk), which never reads what a report or a consent says. */
export type WerkContext = { pool: pg.Pool; klok: Klok; log: Logger; settings: Settings };

export type TaakHulp = Pick<JobHelpers, 'addJob' | 'abortSignal'>;

/** One kind of job: its payload as it was stored, to be read by a schema. Throwing means trying again later. */
export type Taak = (gegevens: unknown, werk: WerkContext, hulp: TaakHulp) => Promise<void>;

/** A job that did not succeed this time. The queue keeps the message, so it is a code and holds nothing about a person. */
export class TaakMislukt extends Error {
  override readonly name = 'TaakMislukt';
}
