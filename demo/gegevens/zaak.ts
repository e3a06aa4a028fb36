import type pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { TIJDZONE } from '~/platform/tijdzone';
import type { Onderzocht, Voorval } from './onderzocht';

type Rij = Record<string, unknown>;
/** A scan as it is loaded: what it is about, and who of the gemeente and of the school acts. */
export type Zaak = Onderzocht & { scan: string; aanbieder: string; marijke: string; directeur: string };

export const om = (dag: string, tijd: string) =>
  Temporal.PlainDate.from(dag).toZonedDateTime({ timeZone: TIJDZONE, plainTime: tijd }).toInstant().toString();

/** Writes rows of one scan into a table, each with an id and the form it came by. */
export async function leg(
  client: pg.Client,
  { nr }: Zaak,
  tabel: string,
  rijen: readonly Rij[],
  zonder: readonly string[] = [],
): Promise<void> {
  const kolommen = Object.keys(rijen[0] ?? {});
  const eigen = [
    ['id', `pg_temp.nr('${tabel} van een onderzoek', $2::integer * 100 + r.ordinality)`],
    ['formulier_id', `pg_temp.nr('${tabel} van een onderzoek, formulier', $2::integer * 100 + r.ordinality)`],
  ].filter(([naam]) => !zonder.includes(naam ?? ''));
  await client.query(
    `insert into ${tabel} (${[...eigen.map(([naam]) => naam), ...kolommen].join(', ')})
     select ${[...eigen.map(([, waarde]) => waarde), ...kolommen.map((kolom) => `r.${kolom}`)].join(', ')}
     from rows from (json_populate_recordset(null::${tabel}, $1::json)) with ordinality r where $2::integer is not null`,
    [JSON.stringify(rijen), nr],
  );
}

export async function een(client: pg.Client, sql: string, waarden: unknown[]): Promise<string> {
  const { rows } = await client.query<{ een: string }>(sql, waarden);
  const [rij] = rows;
  if (!rij) throw new Error(`nothing found: ${sql}`);
  return rij.een;
}

export const persoon = (client: pg.Client, sub: string) =>
  een(client, 'select u.id as een from persona p join u on u.nr = p.volg where p.sub = $1 limit 1', [sub]);

/** That the gemeente recorded something of a scan. */
export const door = ({ scan, marijke, dag }: Zaak, op: Voorval, tijd: string) => ({
  ...{ scan_id: scan, vastgelegd_door: marijke, vastgelegd_op: om(dag(op), tijd) },
});
export const doorSchool = (zaak: Zaak, op: Voorval, tijd: string) => ({ ...door(zaak, op, tijd), vastgelegd_door: zaak.directeur });
