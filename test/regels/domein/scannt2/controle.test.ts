import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { isVerlopenOp, telDocenten, type Controleuitkomst } from '~/domein/scannt2/controle';

const docent = (id: string, vak: 'nt2' | 'ona' | 'nt2_ona', nt2Bevoegd: boolean) => ({ id, vak, nt2Bevoegd });
const docenten = [docent('a', 'nt2', true), docent('b', 'nt2_ona', true), docent('c', 'nt2', false), docent('d', 'ona', false)];
const gezien = (uitkomsten: Record<string, Controleuitkomst>) => new Map(Object.entries(uitkomsten));

describe('docenten by what the registers said (C 5.3)', () => {
  it('counts who teaches NT2, and of those whom the register knew on that day', () => {
    expect(telDocenten(docenten, gezien({ a: 'gevonden', b: 'gevonden' }))).toMatchObject({ docenten: 3, docentenGecertificeerd: 2 });
    expect(telDocenten(docenten, gezien({ a: 'gevonden', b: 'verlopen' }))).toEqual({
      ...{ docenten: 3, docentenGecertificeerd: 1, gevonden: 1, verlopen: 1, niet_gevonden: 0 },
    });
    expect(telDocenten(docenten, gezien({ a: 'niet_gevonden', b: 'verlopen' }))).toMatchObject({ docenten: 3, docentenGecertificeerd: 0 });
  });

  it.each([
    ['someone was not looked up', { a: 'gevonden' }],
    ['someone else was', { a: 'gevonden', b: 'gevonden', x: 'gevonden' }],
    ['someone of whom it was not said was', { a: 'gevonden', c: 'gevonden' }],
  ] as const)('is nothing when %s', (_wat, uitkomsten) => {
    expect(telDocenten(docenten, gezien(uitkomsten))).toBeNull();
  });

  it.each([
    ['2026-11-01', true],
    ['2026-11-02', false],
    ['2026-11-03', false],
  ])('valid until %s, on 2 November 2026: its last day still counts', (tot, verlopen) => {
    expect(isVerlopenOp(Temporal.PlainDate.from(tot), Temporal.PlainDate.from('2026-11-02'))).toBe(verlopen);
  });
});
