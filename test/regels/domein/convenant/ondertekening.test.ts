import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { geldendeTekst, plaatsing } from '~/domein/convenant/convenanttekst';
import {
  handtekeningenVan,
  ingangsdatumVan,
  isEigenNaam,
  tekenbeletsel,
  tekenstand,
  type Handtekening,
} from '~/domein/convenant/ondertekening';
import { ondertekenSchema } from '~/domein/convenant/ondertekening.schema';
import { keurmerkStatussen } from '~/domein/keurmerk/keurmerk';
import { standen } from '~/domein/kwaliteitsscan/stand';

const dag = (tekst: string) => Temporal.PlainDate.from(tekst);
const teken = (meer: Partial<Handtekening> = {}): Handtekening => ({
  ...{ id: 'a', kant: 'gemeente', dag: dag('2026-11-22'), tekstId: 't1', voorwaardelijk: false, gaatInOp: null },
  ...meer,
});

describe('who may sign, and when (C 5.1, B1.4, B1.6)', () => {
  test.each(standen)('in %s', (stand) => {
    const kan = stand === 'toegelaten' || stand === 'voorwaardelijk';
    expect(tekenbeletsel({ stand, isGesloten: false, keurmerk: 'keurmerk' })).toBe(kan ? null : 'niet_toegelaten');
    expect(tekenbeletsel({ stand, isGesloten: true, keurmerk: 'keurmerk' })).toBe('gesloten');
  });

  test.each(keurmerkStatussen)('a keurmerk that is %s now', (keurmerk) => {
    const houdt = keurmerk === 'keurmerk' || keurmerk === 'keurmerk_bepaalde_tijd';
    expect(tekenbeletsel({ stand: 'toegelaten', isGesloten: false, keurmerk })).toBe(houdt ? null : 'keurmerk');
  });
});

describe('the Ingangsdatum (C 3.1, 20.4)', () => {
  test.each([
    [['2026-11-22', '2026-11-25'], null, '2026-11-25'],
    [['2026-11-25', '2026-11-22'], null, '2026-11-25'],
    [['2026-11-22', '2026-11-25'], '2027-01-01', '2027-01-01'],
    [['2026-11-22', '2027-01-03'], '2027-01-01', '2027-01-03'],
  ])('signed on %j, agreed %s: %s', (dagen, afgesproken, ingang) => {
    expect(ingangsdatumVan(dagen.map(dag), afgesproken === null ? null : dag(afgesproken)).toString()).toBe(ingang);
  });

  test('is never before either signature nor before the day agreed on', () => {
    const eenDag = fc.integer({ min: 0, max: 4000 }).map((n) => dag('2022-03-08').add({ days: n }));
    fc.assert(
      fc.property(eenDag, eenDag, fc.option(eenDag), (een, ander, later) => {
        const ingang = ingangsdatumVan([een, ander], later);
        const alle = [een, ander, ...(later ? [later] : [])];
        expect(alle.every((wanneer) => Temporal.PlainDate.compare(ingang, wanneer) >= 0)).toBe(true);
        expect(alle.some((wanneer) => wanneer.equals(ingang))).toBe(true);
      }),
    );
  });
});

describe('what both signed (C 18.1)', () => {
  test('the last of each side counts, and what was taken back does not', () => {
    const later = teken({ id: 'b', gaatInOp: dag('2027-01-01') });
    const regels = [
      { kant: 'gemeente' as const, teken: teken() },
      { kant: 'school' as const, teken: teken({ kant: 'school' }) },
      { kant: 'gemeente' as const, teken: later },
      { kant: 'school' as const, teken: null },
    ];
    expect(handtekeningenVan(regels)).toEqual({ gemeente: later, school: null });
  });

  test('a signature under an older text or other conditions is given again', () => {
    expect(tekenstand(null, { tekstId: 't1', voorwaardelijk: false })).toBe('niet');
    expect(tekenstand(teken(), { tekstId: 't1', voorwaardelijk: false })).toBe('getekend');
    expect(tekenstand(teken(), { tekstId: 't2', voorwaardelijk: false })).toBe('verouderd');
    expect(tekenstand(teken(), { tekstId: 't1', voorwaardelijk: true })).toBe('verouderd');
  });
});

describe('the version that is signed (C 18.1)', () => {
  const teksten = [
    { id: 'een', nummer: 1, van: dag('2022-03-08') },
    { id: 'twee', nummer: 2, van: dag('2027-01-01') },
    { id: 'drie', nummer: 3, van: dag('2027-01-01') },
  ];
  test.each([
    ['2022-03-07', null],
    ['2022-03-08', 'een'],
    ['2026-12-31', 'een'],
    ['2027-01-01', 'drie'],
  ])('on %s is %s', (op, id) => {
    expect(geldendeTekst(teksten, dag(op))?.id ?? null).toBe(id);
  });

  test('the others are still to come or replaced', () => {
    const op = (nr: number, wanneer: string) => teksten.map((tekst) => plaatsing(tekst, teksten, dag(wanneer)))[nr];
    expect([op(0, '2026-12-31'), op(1, '2026-12-31'), op(2, '2026-12-31')]).toEqual(['geldt', 'komt', 'komt']);
    expect([op(0, '2027-01-01'), op(1, '2027-01-01'), op(2, '2027-01-01')]).toEqual(['vervangen', 'vervangen', 'geldt']);
  });
});

describe('the form', () => {
  const goed = {
    doe: 'teken',
    tekstId: '01930000-0000-7000-8000-000000057601',
    voorwaardelijk: 'nee',
    naam: 'A',
    functie: 'B',
    plaats: 'C',
    bevoegd: true,
  };

  test('needs a name, a function, a place and the authority to bind', () => {
    expect(ondertekenSchema.safeParse(goed).success).toBe(true);
    for (const veld of ['naam', 'functie', 'plaats', 'bevoegd'] as const) {
      expect(ondertekenSchema.safeParse({ ...goed, [veld]: undefined }).error?.issues.map(({ path }) => path[0])).toEqual([veld]);
    }
    expect(ondertekenSchema.safeParse({ ...goed, naam: '   ' }).success).toBe(false);
  });

  test.each([
    ['Noor van Dijk', true],
    ['  noor  VAN dijk ', true],
    ['Noor Dijk', false],
    ['', false],
  ])('%j as Noor van Dijk', (getypt, eigen) => {
    expect(isEigenNaam(getypt, 'Noor van Dijk')).toBe(eigen);
  });
});
