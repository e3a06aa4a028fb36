import { beforeAll, describe, expect, test } from 'vitest';
import { maakWereld, meldAan, gebruikerVan, type Wereld } from '../routes/rechten/bezoekers';
import { vraag } from '../fabriek/bron';
import { probeerAls } from './aanval';
import { buit } from './buit';
import { leesFuncties, leesRelaties } from './catalogus';

const LEEST: Record<string, string[]> = {
  gebruiker: ['id', 'uitgever', 'onderwerp', 'email'],
};

let wereld: Wereld;
beforeAll(async () => {
  wereld = await maakWereld();
});

describe('the login', () => {
  test('reads who may log in, and nothing of a person', async () => {
    for (const { naam, kolommen } of await leesRelaties()) {
      const heel = await probeerAls('tk_aanmelding', `select to_jsonb(t) from ${naam} t`);
      if (['toegang', 'toegang.sessie'].includes(naam)) continue;
      expect(heel.code, naam).toBe('42501');
      for (const kolom of kolommen) {
        const { code, woorden } = await probeerAls('tk_aanmelding', `select ${kolom} from ${naam}`);
        expect(code, `${naam}.${kolom}`).toBe(LEEST[naam]?.includes(kolom) ? null : '42501');
        if (kolom !== 'id' && kolom !== 'gebruiker_id') expect(buit(woorden, wereld), `${naam}.${kolom}`).toEqual([]);
      }
    }
  });

  test('calls nothing but the clock and what tells whether access holds', async () => {
    expect((await leesFuncties('tk_aanmelding')).map(({ naam }) => naam)).toEqual([
      'tk.begin_van(date)',
      'tk.klok()',
      'tk.nu()',
      'tk.vandaag()',
      'toegang.dagen(toegang)',
      'toegang.geldt(toegang)',
    ]);
  });

  test('writes no user but the binding of one who was not bound', async () => {
    const { id } = wereld.mensen.casemanager;
    await vraag("update gebruiker set uitgever = 'https://aanmelden.example', onderwerp = 'van-hem' where id = $1", [id]);
    const raak = async (sql: string) => (await probeerAls('tk_aanmelding', sql, [id])).aantal;
    expect(await raak("update gebruiker set uitgever = 'x', onderwerp = 'y' where id = $1")).toBe(0);
    for (const sql of [
      "update gebruiker set email = 'x' where id = $1",
      'delete from gebruiker where id = $1',
      "insert into gebruiker (id, naam, email) values ($1, 'x', 'x')",
    ]) {
      expect((await probeerAls('tk_aanmelding', sql, [id])).code).toBe('42501');
    }
    await vraag('update gebruiker set uitgever = null, onderwerp = null where id = $1', [id]);
  });

  test('gives no access and no secrecy, and makes a running session neither longer nor another’s', async () => {
    await meldAan('collega', wereld);
    for (const sql of [
      "insert into toegang (id, gebruiker_id, rol, van) select gen_random_uuid(), id, 'beheerder', now() from gebruiker",
      "update toegang set rol = 'beheerder'",
      'insert into geheimhouding (id, gebruiker_id, soort, getekend_op) select gen_random_uuid(), id, $$eed$$, now() from gebruiker',
      'update toegang.sessie set verloopt = verloopt + interval $$1 year$$',
      'update toegang.sessie set gebruiker_id = gebruiker_id',
      'update toegang.sessie set toegang_id = toegang_id',
      'update toegang.sessie set hash = hash',
      "update toegang.sessie set rol = 'beheerder'",
      "update toegang.sessie set dagen = '(,)'",
      "insert into toegang.sessie (hash, gebruiker_id, toegang_id, verloopt, rol) select sha256('x'), gebruiker_id, id, '2999-01-01', 'beheerder' from toegang",
      "insert into toegang.sessie (hash, gebruiker_id, toegang_id, verloopt, dagen) select sha256('x'), gebruiker_id, id, '2999-01-01', '(,)' from toegang",
      'delete from toegang.sessie',
    ]) {
      expect((await probeerAls('tk_aanmelding', sql)).code, sql).toBe('42501');
    }
  });

  test('makes no session for an empty token', async () => {
    const { id, toegangId } = gebruikerVan('collega', wereld);
    const leeg = `insert into toegang.sessie (hash, gebruiker_id, toegang_id, verloopt) values (sha256(''), $1, $2, '2999-01-01')`;
    expect((await probeerAls('tk_aanmelding', leeg, [id, toegangId])).code).toBe('23514');
  });
});
