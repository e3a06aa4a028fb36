import { beforeAll, describe, expect, test } from 'vitest';
import { vraag } from '../fabriek/bron';
import { maakWereld, meldAan, type Wereld } from '../routes/rechten/bezoekers';
import { probeer } from './aanval';
import { leesRelaties } from './catalogus';

let wereld: Wereld;
beforeAll(async () => {
  wereld = await maakWereld();
});

describe('when something was recorded', () => {
  test('is filled in by the database, in no table by the application', async () => {
    const momenten = await vraag<{ kolom: string }>(
      `select c.oid::regclass || '.' || a.attname as kolom
       from pg_class c join pg_attribute a on a.attrelid = c.oid join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
       where c.relkind = 'r' and pg_get_expr(d.adbin, d.adrelid) in ('tk.klok()', 'tk.nu()')`,
    );
    expect(momenten.length).toBeGreaterThan(40);
    const invulbaar = (await leesRelaties()).flatMap(({ naam, invoegbaar }) => invoegbaar.map((kolom) => `${naam}.${kolom}`));
    expect(momenten.map(({ kolom }) => kolom).filter((kolom) => invulbaar.includes(kolom))).toEqual([]);
  });

  test('is not chosen: a fact of 2099, a report that was in time after all', async () => {
    const { inburgeraar, cursist } = wereld.zaak;
    const situatie = `insert into situatie (id, inburgeraar_id, wet, doelgroep, van, vastgelegd_door, formulier_id, vastgelegd_op)
      select gen_random_uuid(), inburgeraar_id, wet, doelgroep, van, vastgelegd_door, gen_random_uuid(), '2099-01-01' from situatie where inburgeraar_id = $1`;
    expect((await probeer(await meldAan('casemanager', wereld), situatie, [inburgeraar.id])).code).toBe('42501');
    const rapport = `insert into rapportage (id, cursist_id, ingediend_op) values (gen_random_uuid(), $1, '2024-01-01')`;
    expect((await probeer(await meldAan('contactpersoon', wereld), rapport, [cursist.id])).code).toBe('42501');
  });
});

describe('what was ended stays ended', () => {
  const leeft: [string, string, 'beheerder' | 'casemanager'][] = [
    ['waarneming', 'update waarneming set beeindigd_op = $1', 'beheerder'],
    ['waarneming', 'update waarneming set beeindigd_op = $1', 'casemanager'],
    ['toegang', `update toegang set beeindigd_op = $1, beeindigd_door = null where gebruiker_id <> toegang.gebruiker()`, 'beheerder'],
    ['koppeling', 'update koppeling set beeindigd_op = $1', 'casemanager'],
    ['plicht_einde', 'update plicht_einde set herroepen_op = $1', 'casemanager'],
  ];
  test.each(leeft)('%s: `%s` as %s', async (tabel, wijzig, wie) => {
    const kolom = tabel === 'plicht_einde' ? 'herroepen_op' : 'beeindigd_op';
    if (tabel === 'plicht_einde')
      await vraag(`insert into plicht_einde (id, inburgeraar_id, soort, datum) values (gen_random_uuid(), $1, 'vertrek', '2999-01-01')`, [
        wereld.zaak.inburgeraar.id,
      ]);
    const sessie = await meldAan(wie, wereld);
    await vraag(`update ${tabel} set ${kolom} = now() where ${kolom} is null and ${tabel === 'toegang' ? `rol = 'fg'` : 'true'}`);
    expect(await probeer(sessie, wijzig, [null])).toMatchObject({ aantal: 0, code: '42501' });
    expect(await probeer(sessie, wijzig, ['2999-01-01'])).toMatchObject({ aantal: 0, code: '42501' });
  });
});
