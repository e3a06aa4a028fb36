import { uuidv7 } from 'uuidv7';
import { describe, expect, test } from 'vitest';
import {
  avgAfhandelaar,
  beheerder,
  casemanager,
  fg,
  medewerker,
  relatiebeheerder,
  tekenbevoegde,
  zelf,
  type ProefGebruiker,
} from '../../fabriek/gebruiker';
import { inburgeraar } from '../../fabriek/inburgeraar';
import { school } from '../../fabriek/school';
import { alsActor, sessieVoor } from '../../fabriek/sessie';

const anderen: [string, () => Promise<ProefGebruiker>][] = [
  ['casemanager', () => casemanager().maak()],
  ['relatiebeheerder', () => relatiebeheerder().maak()],
  ['tekenbevoegde', () => tekenbevoegde().maak()],
  ['avg_afhandelaar', () => avgAfhandelaar().maak()],
  ['fg', () => fg().maak()],
  ['taalaanbieder', async () => medewerker(await school().maak()).maak()],
  ['inburgeraar', async () => zelf(await inburgeraar().maak()).maak()],
];

const nieuweToegang = (gebruikerId: string) =>
  [
    `insert into toegang (id, gebruiker_id, rol, van, gegeven_door) values ($1, $2, 'fg', tk.vandaag(), toegang.gebruiker())`,
    [uuidv7(), gebruikerId],
  ] as const;

/** How many rows a statement of this session touched; -1 when the database forbade it. */
async function raakte(sessie: string | null, sql: string, waarden: readonly unknown[] = []): Promise<number> {
  return alsActor(sessie, async (client) => (await client.query(sql, [...waarden])).rowCount ?? 0).catch((fout: Error) => {
    if (/row-level security|permission denied|niet toegestaan/.test(fout.message)) return -1;
    throw fout;
  });
}

describe.each(anderen)('%s, past our screens', (_rol, maak) => {
  test('gives and ends no access, binds nobody and ends no sessions', async () => {
    const ik = await maak();
    const ander = await casemanager().maak();
    const sessie = await sessieVoor(ik);
    for (const wie of [ik, ander]) {
      expect(await raakte(sessie, ...nieuweToegang(wie.id))).toBe(-1);
      expect(await raakte(sessie, 'update toegang set beeindigd_op = now() where gebruiker_id = $1', [wie.id])).toBe(0);
      expect(await raakte(sessie, 'select toegang.beeindig_sessies($1)', [wie.id])).toBe(-1);
      expect(
        await raakte(sessie, `insert into geheimhouding (id, gebruiker_id, soort, getekend_op) values ($1, $2, 'eed', now())`, [
          uuidv7(),
          wie.id,
        ]),
      ).toBe(-1);
    }
    expect(await raakte(sessie, `insert into gebruiker (id, naam, email) values ($1, 'x', 'x')`, [uuidv7()])).toBe(-1);
    expect(await raakte(sessie, 'select from geheimhouding')).toBe(0);
  });

  test('sees his own access only', async () => {
    const ik = await maak();
    expect(await raakte(await sessieVoor(ik), 'select from toegang')).toBe(1);
  });
});

describe('a beheerder, past our screens', () => {
  test('gives and ends the access of another', async () => {
    const sessie = await sessieVoor(await beheerder().maak());
    const ander = await casemanager().maak();
    expect(await raakte(sessie, ...nieuweToegang(ander.id))).toBe(1);
    expect(await raakte(sessie, 'update toegang set beeindigd_op = now() where gebruiker_id = $1', [ander.id])).toBe(2);
  });

  test('not his own, and not by handing his own to someone else', async () => {
    const ik = await beheerder().maak();
    const sessie = await sessieVoor(ik);
    expect(await raakte(sessie, ...nieuweToegang(ik.id))).toBe(-1);
    expect(await raakte(sessie, 'update toegang set tot = null where gebruiker_id = $1', [ik.id])).toBe(0);
    expect(await raakte(sessie, `update toegang set rol = 'fg'`)).toBe(-1);
    expect(await raakte(sessie, 'update toegang set gebruiker_id = $1', [ik.id])).toBe(-1);
  });

  test('sees no dossiers and no log', async () => {
    await inburgeraar().maak();
    const sessie = await sessieVoor(await beheerder().maak());
    for (const tabel of ['inburgeraar', 'cursist', 'rapportage', 'toestemming', 'log.inzage', 'log.handeling', 'log.weigering'])
      expect([tabel, await raakte(sessie, `select from ${tabel}`)]).toEqual([tabel, 0]);
  });
});

test('nobody logged in sees and does nothing', async () => {
  const ander = await casemanager().maak();
  for (const tabel of ['gebruiker', 'toegang', 'geheimhouding', 'taalaanbieder'])
    expect(await raakte(null, `select from ${tabel}`)).toBe(0);
  expect(await raakte(null, ...nieuweToegang(ander.id))).toBe(-1);
});
