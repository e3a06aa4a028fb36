import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import type { Context } from '~/platform/context';
import { PrismaClient } from '~/platform/db/client/client';
import { alsActor, contextVoor } from '../fabriek/sessie';
import { databaseUrls } from '../opstart/database';

export type Vraag = { text: string; values: unknown[] };

/** A node of a plan as PostgreSQL tells it. */
type Knoop = { 'Actual Loops': number; 'Shared Hit Blocks': number; 'Shared Read Blocks': number; Plans?: Knoop[] };
type Uitleg = { 'QUERY PLAN': { Plan: Knoop; 'Execution Time': number }[] };

/** What one question cost: milliseconds (the quickest of three), pages read, rows given, and how often the sessions were looked in. */
export type Plan = { sql: string; ms: number; buffers: number; rijen: number; blikken: number };

const IS_VRAAG = /^\s*(with|select|insert|update|delete)\b/i;
const ZET_SESSIE = /set_config\('app\.sessie'/;
const KEER = 3;

/** Keeps what the application asks, word for word. */
function luister(pool: pg.Pool, gevraagd: Vraag[]): void {
  pool.on('connect', (client) => {
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    client.query = ((eerste: Partial<Vraag>, ...rest: unknown[]) => {
      const { text, values = [] } = eerste;
      if (typeof text === 'string' && IS_VRAAG.test(text) && !ZET_SESSIE.test(text)) gevraagd.push({ text, values });
      return query(eerste, ...rest);
    }) as typeof client.query;
  });
}

/** How often the sessions were looked in so far in this transaction. */
async function blikken(client: pg.PoolClient): Promise<number> {
  const { rows } = await client.query<{ aantal: string }>(
    `select sum(pg_stat_get_xact_numscans(x.oid)) as aantal from (
       select c.oid from pg_class c where c.oid = to_regclass('toegang.sessie')
       union all select i.indexrelid from pg_index i where i.indrelid = to_regclass('toegang.sessie')) x`,
  );
  return Number(rows[0]?.aantal);
}

async function leg(client: pg.PoolClient, { text, values }: Vraag): Promise<Plan> {
  const begin = await blikken(client);
  const { rowCount } = await client.query(text, values);
  const plan: Plan = { sql: text, ms: Infinity, buffers: 0, rijen: rowCount ?? 0, blikken: (await blikken(client)) - begin };
  for (let keer = 0; keer < KEER; keer += 1) {
    const { rows } = await client.query<Uitleg>(`explain (analyze, buffers, format json) ${text}`, values);
    const gelegd = rows[0]?.['QUERY PLAN'][0];
    if (!gelegd) throw new Error('no plan');
    plan.ms = Math.min(plan.ms, gelegd['Execution Time']);
    plan.buffers = gelegd.Plan['Shared Hit Blocks'] + gelegd.Plan['Shared Read Blocks'];
  }
  return plan;
}

/** Plans of these questions as tk_app in this session, each after it was asked before. */
export function leggen(sessie: string, vragen: readonly Vraag[]): Promise<Plan[]> {
  return alsActor(sessie, async (client) => {
    const plannen: Plan[] = [];
    for (const vraag of vragen) plannen.push(await leg(client, vraag));
    return plannen;
  });
}

/** What a use case asks of the database in this session, and what each question costs. */
export async function plannenVan(sessie: string, gebruik: (context: Context) => Promise<unknown>): Promise<Plan[]> {
  const gevraagd: Vraag[] = [];
  const pool = new pg.Pool({ connectionString: databaseUrls().DATABASE_URL, max: 1, options: '-c timezone=UTC' });
  luister(pool, gevraagd);
  const app = new PrismaClient({ adapter: new PrismaPg(pool) });
  const context = contextVoor(sessie);
  try {
    await gebruik({ ...context, db: { ...context.db, app } });
  } finally {
    await app.$disconnect();
    await pool.end();
  }
  return leggen(sessie, gevraagd);
}
