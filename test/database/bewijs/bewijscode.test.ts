import { uuidv7 } from 'uuidv7';
import { beforeAll, describe, expect, test } from 'vitest';
import { bezoekers, maakWereld, meldAan, type Wereld } from '../../routes/rechten/bezoekers';
import { vraag } from '../../fabriek/bron';
import { alsActor } from '../../fabriek/sessie';
import { toestemming } from '../../fabriek/toestemming';
import { alsRol } from '../../opstart/database';

const VORM = /^([2-9A-HJ-NP-Z]{4}-){5}[2-9A-HJ-NP-Z]{4}$/;

let wereld: Wereld;
let ids: string[];
beforeAll(async () => {
  wereld = await maakWereld();
  const { inburgeraar, cursist, school } = wereld.zaak;
  await toestemming().van(inburgeraar).voorAlleScholen().geweigerd('2023-01-01').maak();
  await toestemming().opSchool({ id: cursist.id, aanbiederId: school.id }).verleend('2023-02-01').ingetrokken('2023-03-01').maak();
  ids = (await vraag<{ id: string }>('select id from toestemming order by id')).map(({ id }) => id);
});

const vraagCode = (sessie: string | null, id: string) =>
  alsActor(sessie, (c) => c.query<{ code: string }>('select poort.bewijscode($1) as code', [id])).then(
    ({ rows }) => rows[0]?.code ?? null,
    (fout: unknown) => (fout instanceof Error && 'code' in fout ? String(fout.code) : String(fout)),
  );
const codeVan = async (id: string) => vraagCode(await meldAan('casemanager', wereld), id);
const aktBij = async (code: string | null) =>
  (await vraag<{ id: string | null }>('select poort.toestemming_bij($1) as id', [code]))[0]?.id ?? null;
const eigenJa = () => wereld.zaak.jaId;

describe('the code on the receipt (AVG 7 lid 1 and 3)', () => {
  test('is six groups of four, without signs that look alike', async () => {
    expect(await codeVan(eigenJa())).toMatch(VORM);
  });

  test('is the same however often it is asked for, and by whom', async () => {
    const zelf = await meldAan('inburgeraar', wereld);
    expect(await vraagCode(zelf, eigenJa())).toBe(await codeVan(eigenJa()));
    expect(await vraag('select 1 from bewijs where toestemming_id = $1', [eigenJa()])).toHaveLength(1);
  });

  test('asked for twenty times at once is one number', async () => {
    const [id] = await toestemming().van(wereld.zaak.inburgeraar).voor(wereld.zaak.school).geweigerd('2023-05-01').maak();
    const sessie = await meldAan('casemanager', wereld);
    const codes = await Promise.all(Array.from({ length: 20 }, () => vraagCode(sessie, id ?? '')));
    expect(new Set(codes).size).toBe(1);
  });

  test.each(bezoekers)('%s gets it exactly of the acts that he sees', async (wie) => {
    const sessie = await meldAan(wie, wereld);
    const gezien = await alsActor(sessie, (c) => c.query<{ id: string }>('select id from toestemming')).then(
      ({ rows }) => new Set(rows.map(({ id }) => id)),
      () => new Set<string>(),
    );
    for (const id of ids) {
      const code = await vraagCode(sessie, id);
      if (gezien.has(id)) expect(code, id).toMatch(VORM);
      else expect(code, id).toBe('42501');
    }
  });

  test('of an act that does not exist is refused as that of another', async () => {
    expect(await vraagCode(await meldAan('casemanager', wereld), uuidv7())).toBe('42501');
  });
});

describe('the act by the code', () => {
  test.each([
    ['as printed', (code: string) => code],
    ['in small letters', (code: string) => code.toLowerCase()],
    ['with spaces', (code: string) => `  ${code.replaceAll('-', ' ')}\n`],
    ['without anything between', (code: string) => code.replaceAll('-', '')],
    ['with dots and long dashes', (code: string) => code.replaceAll('-', '–.')],
  ])('is found %s', async (_hoe, typ) => {
    expect(await aktBij(typ((await codeVan(eigenJa())) ?? ''))).toBe(eigenJa());
  });

  test('is found by nothing else: no number alone, no other number, no sign wrong, too few or too many', async () => {
    const code = (await codeVan(eigenJa())) ?? '';
    const ander = (await codeVan(ids.find((id) => id !== eigenJa()) ?? '')) ?? '';
    const vervang = (plaats: number) => code.slice(0, plaats) + (code[plaats] === 'A' ? 'B' : 'A') + code.slice(plaats + 1);
    const mis = [...code].flatMap((teken, plaats) => (teken === '-' ? [] : [vervang(plaats)]));
    const gelogen = [
      code.slice(0, 9),
      ander.slice(0, 9) + code.slice(9),
      code.slice(0, -1),
      `${code}2`,
      code.slice(1),
      '',
      ' ',
      null,
      '-----',
    ];
    for (const poging of [...mis, ...gelogen]) expect(await aktBij(poging), String(poging)).toBeNull();
  });

  test('is for the owner alone: no role of the application may ask it, make numbers, or read the table', async () => {
    const sessie = await meldAan('casemanager', wereld);
    for (const sql of [
      `select poort.toestemming_bij('x')`,
      `select poort.code_bij('ABCD-EFGH')`,
      `select poort.bewijsnummer('${eigenJa()}')`,
      `select poort.ziet_handeling('${eigenJa()}')`,
      `select toegang.keur('intrekken', 'ABCD-EFGH')`,
      'select * from bewijs',
      'explain select * from bewijs',
      'explain analyze select nummer from bewijs order by uitgegeven_op',
    ])
      await expect(
        alsActor(sessie, (c) => c.query(sql)),
        sql,
      ).rejects.toThrow('permission denied');
    for (const rol of ['tk_werk', 'tk_aanmelding'] as const)
      await expect(alsRol(rol, (c) => c.query('select * from bewijs'))).rejects.toThrow('permission denied');
  });
});

describe('numbers', () => {
  test('are drawn, not counted: later ones are not higher, and share no beginning', async () => {
    const nieuw = await toestemming().van(wereld.zaak.inburgeraar).voor(wereld.zaak.school).geweigerd('2022-04-01').maak();
    for (let nr = 0; nr < 30; nr += 1)
      nieuw.push(...(await toestemming().van(wereld.zaak.inburgeraar).voor(wereld.zaak.school).geweigerd('2022-04-01').maak()));
    const nummers: string[] = [];
    for (const id of nieuw) nummers.push((await codeVan(id))?.slice(0, 9) ?? '');
    expect(nummers).not.toEqual(nummers.toSorted());
    expect(new Set(nummers.map((nummer) => nummer.slice(0, 4))).size).toBeGreaterThan(25);
    expect(new Set(nummers).size).toBe(nummers.length);
  });

  test('use all signs, and the code differs in all of its secret places', async () => {
    const codes = await Promise.all(ids.map(codeVan));
    const tekens = await vraag<{ rij: string }>(
      `select poort.tekens(substr(sha256(n::text::bytea), 1, 10)) as rij from generate_series(1, 200) n`,
    );
    expect(new Set(tekens.flatMap(({ rij }) => [...rij.replaceAll('-', '')])).size).toBe(32);
    expect(new Set(codes.filter((code) => VORM.test(code ?? '')).map((code) => code?.slice(10))).size).toBeGreaterThan(1);
  });
});
