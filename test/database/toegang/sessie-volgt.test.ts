import type pg from 'pg';
import { beforeEach, describe, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { vindActor } from '~/platform/db/actor.server';
import { vraag } from '../../fabriek/bron';
import { casemanager, geefToegang, medewerker, type ProefGebruiker } from '../../fabriek/gebruiker';
import { zetKlok } from '../../fabriek/klok';
import { school } from '../../fabriek/school';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';
import { alsSuperuser } from '../../opstart/database';

beforeEach(() => zetKlok('2026-03-10T12:00:00+01:00'));

const wie = async (token: string) => (await vindActor(contextVoor(token)))?.rol ?? null;
const EIND_TOEGANG = 'update toegang set beeindigd_op = tk.klok() where id = $1';
const BIND = `insert into geheimhouding (id, gebruiker_id, soort, getekend_op) values (gen_random_uuid(), $1, 'eed', '2026-03-10')`;

describe('what a session keeps follows', () => {
  test('the last day of its access, back and forth', async () => {
    const gebruiker = await casemanager().maak();
    const token = await sessieVoor(gebruiker);
    for (const [tot, rol] of [
      ['2026-03-09', null],
      ['2026-03-10', 'casemanager'],
      ['2026-03-09', null],
      [null, 'casemanager'],
    ]) {
      await vraag('update toegang set tot = $2 where id = $1', [gebruiker.toegangId, tot]);
      expect([tot, await wie(token)]).toEqual([tot, rol]);
    }
  });

  test('secrecy that is bound, of the earliest day, and that is destroyed (C 12.8)', async () => {
    const gebruiker = await casemanager().zonderGeheimhouding().maak();
    const token = await sessieVoor(gebruiker);
    const bind = (dag: string) =>
      vraag(`insert into geheimhouding (id, gebruiker_id, soort, getekend_op) values ($1, $2, 'verklaring', $3)`, [
        uuidv7(),
        gebruiker.id,
        dag,
      ]);
    await bind('2026-03-12');
    expect(await wie(token)).toBeNull();
    await bind('2026-03-10');
    expect(await wie(token)).toBe('casemanager');
    await vraag("update geheimhouding set getekend_op = '2026-03-11' where gebruiker_id = $1 and getekend_op = '2026-03-10'", [
      gebruiker.id,
    ]);
    expect(await wie(token)).toBeNull();
    await zetKlok('2026-03-11T00:00:00+01:00');
    expect(await wie(token)).toBe('casemanager');
    await vraag('delete from geheimhouding where gebruiker_id = $1', [gebruiker.id]);
    expect(await wie(token)).toBeNull();
  });

  test('its own access only', async () => {
    const [een, ander] = [await casemanager().maak(), await casemanager().maak()];
    const tweede = await geefToegang(een.id, { rol: 'relatiebeheerder' });
    const tokens = [await sessieVoor(een), await sessieVoor(een, { toegangId: tweede }), await sessieVoor(ander)];
    await vraag(EIND_TOEGANG, [een.toegangId]);
    expect(await Promise.all(tokens.map(wie))).toEqual([null, 'relatiebeheerder', 'casemanager']);
  });

  test('where its user works', async () => {
    const [hier, daar] = [await school().maak(), await school().maak()];
    const gebruiker = await medewerker(hier).maak();
    const token = await sessieVoor(gebruiker);
    expect((await vindActor(contextVoor(token)))?.aanbiederId).toBe(hier.id);
    await vraag('update toegang set aanbieder_id = $2 where id = $1', [gebruiker.toegangId, daar.id]);
    expect((await vindActor(contextVoor(token)))?.aanbiederId).toBe(daar.id);
  });

  test('nothing, when it joins one user to the access of another', async () => {
    const [een, ander] = [await casemanager().maak(), await casemanager().maak()];
    const token = await sessieVoor(een, { toegangId: ander.toegangId });
    await vraag('update toegang set tot = null where id = $1', [ander.toegangId]);
    await vraag(BIND, [een.id]);
    await vraag(BIND, [ander.id]);
    expect(await wie(token)).toBeNull();
  });
});

describe('two at the same moment: the second waits and misses nothing', () => {
  const WACHT = "select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";

  /** Does the first in a transaction that stays open until the second waits for it. */
  async function tegelijk(eerst: (client: pg.Client) => Promise<unknown>, dan: () => Promise<unknown>): Promise<void> {
    await alsSuperuser(async (client) => {
      await client.query('begin');
      await eerst(client);
      const tweede = dan();
      await expect.poll(async () => (await vraag<{ n: number }>(WACHT))[0]?.n).toBe(1);
      await client.query('commit');
      await tweede;
    });
  }

  const token = ({ id }: ProefGebruiker) => `geheim-${id}`;
  const LOGIN = `insert into toegang.sessie (hash, gebruiker_id, toegang_id, verloopt) values (sha256(convert_to($1, 'UTF8')), $2, $3, '2999-01-01')`;
  const login = (gebruiker: ProefGebruiker) => [token(gebruiker), gebruiker.id, gebruiker.toegangId];

  test('an access that ends, and a login', async () => {
    const gebruiker = await casemanager().maak();
    await tegelijk(
      (client) => client.query(EIND_TOEGANG, [gebruiker.toegangId]),
      () => vraag(LOGIN, login(gebruiker)),
    );
    expect(await wie(token(gebruiker))).toBeNull();
  });

  test('a login, and an access that ends', async () => {
    const gebruiker = await casemanager().maak();
    await tegelijk(
      (client) => client.query(LOGIN, login(gebruiker)),
      () => vraag(EIND_TOEGANG, [gebruiker.toegangId]),
    );
    expect(await wie(token(gebruiker))).toBeNull();
  });

  test('secrecy that is bound, and a login', async () => {
    const gebruiker = await casemanager().zonderGeheimhouding().maak();
    await tegelijk(
      (client) => client.query(BIND, [gebruiker.id]),
      () => vraag(LOGIN, login(gebruiker)),
    );
    expect(await wie(token(gebruiker))).toBe('casemanager');
  });

  test('a login, and secrecy that is bound', async () => {
    const gebruiker = await casemanager().zonderGeheimhouding().maak();
    await tegelijk(
      (client) => client.query(LOGIN, login(gebruiker)),
      () => vraag(BIND, [gebruiker.id]),
    );
    expect(await wie(token(gebruiker))).toBe('casemanager');
  });
});
