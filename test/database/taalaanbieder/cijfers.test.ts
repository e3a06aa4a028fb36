import { beforeAll, describe, expect, test } from 'vitest';
import { getSchool } from '~/domein/taalaanbieder/taalaanbieder.service.server';
import { casemanager, fg, medewerker, relatiebeheerder } from '../../fabriek/gebruiker';
import { ketenMetToestemming, ketenWi2021 } from '../../fabriek/keten';
import { school, type ProefSchool } from '../../fabriek/school';
import { alsActor, contextVoor, sessieVoor } from '../../fabriek/sessie';
import { alsSuperuser } from '../../opstart/database';

let klein: ProefSchool;
let groot: ProefSchool;
let sessie: string;

beforeAll(async () => {
  const manager = await casemanager().maak();
  const partner = () => school().metConvenant('2024-01-01', '2999-12-31').maak();
  [klein, groot] = [await partner(), await partner()];
  sessie = await sessieVoor(await relatiebeheerder().maak());
  for (let nr = 0; nr < 4; nr += 1) await ketenWi2021({ casemanager: manager, school: klein });
  for (let nr = 0; nr < 4; nr += 1) await ketenWi2021({ casemanager: manager, school: groot });
  await ketenMetToestemming({ casemanager: manager, school: groot });
});

type Rij = { inburgeraars: number | null; onder_grens: boolean; laatste_rapportage: Date | null };
const CIJFERS = 'select inburgeraars, onder_grens, laatste_rapportage from tk.scholen_in_cijfers(array[$1::uuid])';
const cijfers = (wie: string | null, een: ProefSchool) =>
  alsActor(wie, async (client) => (await client.query<Rij>(CIJFERS, [een.id])).rows);

describe('counts that betray nobody', () => {
  test('four people are "< 5", five are five', async () => {
    expect((await getSchool(contextVoor(sessie), klein.id)).cijfers).toEqual({
      inburgeraars: null,
      laatsteRapportage: null,
      ondergrens: 5,
    });
    expect((await getSchool(contextVoor(sessie), groot.id)).cijfers).toEqual({ inburgeraars: 5, laatsteRapportage: null, ondergrens: 5 });
  });

  test('the database itself does not go under the bound, nor tell none from four', async () => {
    const leeg = await school().maak();
    expect(await cijfers(sessie, klein)).toEqual([{ inburgeraars: null, onder_grens: true, laatste_rapportage: null }]);
    expect(await cijfers(sessie, leeg)).toEqual(await cijfers(sessie, klein));
  });

  test('the bound cannot be moved', async () => {
    const pogingen = [
      "update instelling set waarde = '1' where code = 'aantallen.ondergrens'",
      "set app.ondergrens = '1'; delete from instelling",
    ];
    for (const sql of pogingen)
      await expect(alsActor(sessie, (client) => client.query(sql))).rejects.toThrow('permission denied for table instelling');
  });

  test.each([
    ['casemanager', casemanager],
    ['fg', fg],
  ] as const)('a %s asks in vain', async (_rol, wie) => {
    await expect(cijfers(await sessieVoor(await wie().maak()), groot)).rejects.toThrow('niet toegestaan');
  });

  test('so do a school, about itself, and who is not logged in', async () => {
    await expect(cijfers(await sessieVoor(await medewerker(groot).maak()), groot)).rejects.toThrow('niet toegestaan');
    await expect(cijfers(null, groot)).rejects.toThrow('niet toegestaan');
  });
});

describe('the relatiebeheerder finds no person anywhere', () => {
  // Not about inburgeraars: schools, their convenant and figures, rules, texts, and his own account and choices.
  const GEEN_PERSONEN = [
    'taalaanbieder',
    'convenant',
    'keurmerk_antwoord',
    'nt2_opgave',
    'instelling',
    'grondslag_regel',
    'tekstversie',
    'convenanttekst',
    'rechtsmiddelclausule',
  ];
  const ZELF = ['gebruiker', 'toegang', 'voorkeur'];

  test('no row of any other table, by SQL of his own', async () => {
    const tabellen = await alsSuperuser(async (client) => {
      const { rows } = await client.query<{ tabel: string }>(
        `select c.oid::regclass::text as tabel from pg_class c where c.relkind in ('r', 'v', 'm') and c.relnamespace in ('public'::regnamespace, 'poort'::regnamespace)
         and has_table_privilege('tk_app', c.oid, 'select') order by 1`,
      );
      return rows.map(({ tabel }) => tabel);
    });
    expect(tabellen).toContain('inburgeraar');
    for (const tabel of tabellen.filter((naam) => ![...GEEN_PERSONEN, ...ZELF].includes(naam))) {
      const gezien = await alsActor(sessie, async (client) => (await client.query(`select * from ${tabel} limit 1`)).rowCount);
      expect([tabel, gezien]).toEqual([tabel, 0]);
    }
  });

  test('of users and access only himself', async () => {
    for (const [tabel, kolom] of [
      ['gebruiker', 'id'],
      ['toegang', 'gebruiker_id'],
    ]) {
      const sql = `select 1 from ${tabel} where ${kolom} <> (select toegang.gebruiker())`;
      expect(await alsActor(sessie, async (client) => (await client.query(sql)).rowCount)).toBe(0);
    }
  });
});
