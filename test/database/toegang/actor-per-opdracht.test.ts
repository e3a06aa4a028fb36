import type pg from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';
import { casemanager, type ProefGebruiker } from '../../fabriek/gebruiker';
import { alsActor, sessieVoor } from '../../fabriek/sessie';
import { alsSuperuser } from '../../opstart/database';

let een: ProefGebruiker;
let ander: ProefGebruiker;
let sessie: string;
let sessieAnder: string;

beforeAll(async () => {
  [een, ander] = [await casemanager().maak(), await casemanager().maak()];
  [sessie, sessieAnder] = [await sessieVoor(een), await sessieVoor(ander)];
});

/** How often the sessions were looked in so far in this transaction; read past the application's own eyes. */
async function blikken(client: pg.PoolClient): Promise<number> {
  const { rows } = await client.query<{ aantal: string }>(
    `select coalesce(pg_stat_get_xact_numscans(c.oid), 0) + coalesce((select sum(pg_stat_get_xact_numscans(i.indexrelid)) from pg_index i where i.indrelid = c.oid), 0) as aantal
     from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'toegang' and c.relname = 'sessie'`,
  );
  return Number(rows[0]?.aantal);
}

const WIE = 'select gebruiker_id as id from toegang.wie()';
const wie = async (client: pg.PoolClient) => (await client.query<{ id: string }>(WIE)).rows[0]?.id ?? null;
const bewaard = async (client: pg.PoolClient) =>
  (await client.query<{ wie: string }>(`select current_setting('app.wie', true) as wie from (${WIE}) w`)).rows[0]?.wie ?? '';
const zet = (client: pg.PoolClient, naam: string, waarde: string) => client.query('select set_config($1, $2, true)', [naam, waarde]);

describe('who asks is looked up', () => {
  test('once per statement, however often it is asked', () =>
    alsActor(sessie, async (client) => {
      const begin = await blikken(client);
      await client.query(
        'select toegang.gebruiker(), toegang.rol(), toegang.organisatie(), toegang.caseloads(), toegang.inburgeraar(), toegang.is_gemeente()',
      );
      expect((await blikken(client)) - begin).toBe(1);
      await client.query('select * from gebruiker');
      expect((await blikken(client)) - begin).toBe(2);
    }));

  test('anew for the next statement: a session that ends meanwhile has ended', () =>
    alsActor(sessie, async (client) => {
      expect(await wie(client)).toBe(een.id);
      await alsSuperuser((ander) => ander.query('update toegang.sessie set beeindigd = now() where gebruiker_id = $1', [een.id]));
      expect(await wie(client)).toBeNull();
      await alsSuperuser((ander) => ander.query('update toegang.sessie set beeindigd = null where gebruiker_id = $1', [een.id]));
    }));

  test('nobody is nobody, also the second time', () =>
    alsActor('geen-sessie', async (client) => {
      const { rows } = await client.query('select toegang.gebruiker() as een, toegang.rol() as twee, toegang.is_gemeente() as drie');
      expect(rows).toEqual([{ een: null, twee: null, drie: false }]);
    }));
});

describe('what is kept beside the token', () => {
  test('counts for its statement only', () =>
    alsActor(sessie, async (client) => {
      const eerder = await bewaard(client);
      expect(eerder).toContain(een.id);
      await zet(client, 'app.sessie', 'geen-sessie');
      await zet(client, 'app.wie', eerder);
      expect(await wie(client)).toBeNull();
    }));

  test('counts for its own token, also within one statement', () =>
    alsActor(sessie, async (client) => {
      const { rows } = await client.query<{ eerst: string; dan: string }>(
        `select e.id as eerst, (select gebruiker_id from toegang.wie()) as dan
         from (${WIE} offset 0) e cross join lateral (select set_config('app.sessie', $1, true) where e.id is not null) s`,
        [sessieAnder],
      );
      expect([een.id, ander.id]).toContain(rows[0]?.dan);
      expect(await wie(client)).toBe(ander.id);
    }));

  test('without the seal, or with that of another, counts for nothing', () =>
    alsActor(sessie, async (client) => {
      const eigen = await bewaard(client);
      const vals = eigen.replaceAll(een.id, ander.id);
      for (const poging of [vals, eigen.slice(64), `${'0'.repeat(64)}${vals.slice(64)}`, 'x', '(', `${eigen}x`, ' '.repeat(70)]) {
        await zet(client, 'app.wie', poging);
        expect(await wie(client)).toBe(een.id);
        const { rows } = await client.query<{ id: string }>(
          'select (select gebruiker_id from toegang.wie()) as id from (select set_config($1, $2, true)) s',
          ['app.wie', poging],
        );
        expect(rows[0]?.id).toBe(een.id);
      }
    }));

  test('is gone with the transaction, and its secret is nobody’s', () =>
    alsActor(sessie, async (client) => {
      await bewaard(client);
      await client.query('commit');
      const { rows } = await client.query<{ wie: string | null }>("select current_setting('app.wie', true) as wie");
      expect(rows[0]?.wie ?? '').toBe('');
      await expect(client.query('select * from toegang.zegel')).rejects.toThrow('permission denied');
      await expect(client.query('select toegang.zoek()')).rejects.toThrow('permission denied');
    }));
});
