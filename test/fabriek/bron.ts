import pg from 'pg';
import { afterAll, inject } from 'vitest';
import { databaseNaam } from '../opstart/database';

let pool: pg.Pool | undefined;

afterAll(async () => {
  await pool?.end();
  pool = undefined;
});

/** SQL as the superuser on this test file's database: to lay facts and to look behind the screens, never to prove a right. */
export function vraag<R extends pg.QueryResultRow>(tekst: string, waarden: unknown[] = []): Promise<R[]> {
  if (!pool) {
    const url = new URL(inject('proefcluster').superUrl);
    url.pathname = `/${databaseNaam()}`;
    pool = new pg.Pool({ connectionString: url.href, max: 4, options: '-c timezone=Europe/Amsterdam' });
    pool.on('error', () => undefined);
  }
  return pool.query<R>(tekst, waarden).then(({ rows }) => rows);
}

/** One row, by column names; what is undefined keeps the column's own default. */
export async function voegIn(tabel: string, rij: Record<string, unknown>): Promise<void> {
  const kolommen = Object.entries(rij).filter(([, waarde]) => waarde !== undefined);
  const namen = kolommen.map(([naam]) => naam).join(', ');
  const plaatsen = kolommen.map((_, nr) => `$${nr + 1}`).join(', ');
  const waarden = kolommen.map(([, waarde]) => waarde);
  await vraag(`insert into ${tabel} (${namen}) values (${plaatsen})`, waarden);
}
