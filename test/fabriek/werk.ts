import { pino } from 'pino';
import { afterAll } from 'vitest';
import type { WerkContext } from '~/platform/jobs/taak';
import { maakWerkpool } from '~/platform/jobs/pool.server';
import { echteKlok } from '~/platform/klok';
import { readSettings } from '~/platform/settings.server';

const pools: { end(): Promise<void> }[] = [];
afterAll(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.end()));
});

/** What a worker process carries, with connections of its own; `anders` are the addresses of the stand-ins. */
export function werkContext(
  anders: { SMTP_URL?: string; BLIK_OP_WERK_URL?: string; KVK_URL?: string; KVK_SLEUTEL?: string } = {},
): WerkContext {
  const settings = readSettings({ ...process.env, ...anders });
  const pool = maakWerkpool(settings);
  pools.push(pool);
  return { pool, klok: echteKlok, log: pino({ level: 'silent' }), settings };
}
