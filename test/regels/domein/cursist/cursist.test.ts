import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { eindigtDoor, isNu, laatsteDag, type Contact } from '~/domein/cursist/contactpersoon';
import { isBsn } from '~/domein/cursist/cursist';
import { nieuwSchema, wijzigSchema } from '~/domein/cursist/cursist.schema';
import { isTeVer, overlappende } from '~/domein/cursist/inschrijving';

const dag = (tekst: string) => Temporal.PlainDate.from(tekst);
const dagOfNiet = (tekst: string | null) => (tekst === null ? null : dag(tekst));

describe('a kenmerk', () => {
  // Numbers for tests: they have a right check digit and belong to nobody.
  test.each(['999990019', '999 990 019', '999.990.019', '111222333'])('%s reads as a BSN', (nummer) => {
    expect(isBsn(nummer)).toBe(true);
  });
  test.each(['999990018', '000000000', '1234', 'C000123', '9999900199', 'C999990019'])('%s does not', (nummer) => {
    expect(isBsn(nummer)).toBe(false);
  });

  const basis = {
    voornamen: 'Selam',
    achternaam: 'Tesfay',
    geboortedatum: '1990-05-01',
    wet: 'wi2013',
    doelgroep: 'asielstatushouder',
    versie: 1,
  };
  test.each(['C-1', '2024/17', 'Groep A.12_b', 'éé1'])('%s is accepted', (kenmerk) => {
    expect(wijzigSchema.safeParse({ ...basis, kenmerk }).success).toBe(true);
  });
  test.each(['', ' ', '-1', '999990019', 'a'.repeat(51), 'a\u0000b', '<b>', '=1+1'])('%j is refused', (kenmerk) => {
    expect(wijzigSchema.safeParse({ ...basis, kenmerk }).success).toBe(false);
  });

  test('C 2.3: an asielstatushouder under the Wi2021 is not covered', () => {
    expect(wijzigSchema.safeParse({ ...basis, kenmerk: 'C1', wet: 'wi2021' }).error?.issues[0]?.path).toEqual(['doelgroep']);
  });

  test('contactpersoon and deputy are two people', () => {
    const ik = '01930000-0000-7000-8000-000000000999';
    const invoer = { ...basis, kenmerk: 'C1', begin: '2026-09-01', contactpersoon: ik };
    expect(nieuwSchema.safeParse(invoer).success).toBe(true);
    expect(nieuwSchema.safeParse({ ...invoer, plaatsvervanger: ik }).error?.issues[0]?.path).toEqual(['plaatsvervanger']);
  });
});

describe('an enrolment', () => {
  const inschrijving = (begin: string, einde: string | null) => ({ begin: dag(begin), einde: dagOfNiet(einde) });
  test.each([
    ['2026-01-01', '2026-03-31', '2026-04-01', null, false],
    ['2026-01-01', '2026-03-31', '2026-03-31', null, true],
    ['2026-01-01', null, '2026-04-01', null, true],
    ['2026-05-01', null, '2026-01-01', '2026-04-30', false],
    ['2026-05-01', null, '2026-01-01', '2026-05-01', true],
    ['2026-05-01', '2026-05-01', '2026-05-01', '2026-05-01', true],
  ])('%s..%s and %s..%s share a day: %s', (a, b, c, d, gelijk) => {
    expect(overlappende([inschrijving(a, b)], inschrijving(c, d)) !== null).toBe(gelijk);
  });

  test('begins at most two years ahead', () => {
    expect(isTeVer(dag('2028-11-21'), dag('2026-11-21'))).toBe(false);
    expect(isTeVer(dag('2028-11-22'), dag('2026-11-21'))).toBe(true);
  });
});

describe('C 12.5: who speaks for a cursist', () => {
  const contact = (gebruikerId: string, soort: Contact['soort'], van: string, tot: string | null = null): Contact => ({
    id: `${gebruikerId}-${van}`,
    gebruikerId,
    soort,
    van: dag(van),
    tot: dagOfNiet(tot),
  });
  const door = (bestaand: Contact[], soort: Contact['soort'], gebruikerId: string, van = '2026-11-21') =>
    eindigtDoor(bestaand, { soort, gebruikerId, van: dag(van) })?.map(({ contact: { id }, tot }) => `${id} tot ${tot.toString()}`);

  test('a new contactpersoon ends the one before, the day before; deputies stay', () => {
    const bestaand = [contact('a', 'contactpersoon', '2024-01-01'), contact('b', 'plaatsvervanger', '2024-01-01')];
    expect(door(bestaand, 'contactpersoon', 'c')).toEqual(['a-2024-01-01 tot 2026-11-20']);
    expect(door(bestaand, 'plaatsvervanger', 'c')).toEqual([]);
  });

  test('a deputy who becomes contactpersoon is deputy no more', () => {
    const bestaand = [contact('a', 'contactpersoon', '2024-01-01'), contact('b', 'plaatsvervanger', '2024-01-01')];
    expect(door(bestaand, 'contactpersoon', 'b')).toEqual(['a-2024-01-01 tot 2026-11-20', 'b-2024-01-01 tot 2026-11-20']);
  });

  test('who began on the very day keeps that day', () => {
    expect(door([contact('a', 'contactpersoon', '2026-11-21')], 'contactpersoon', 'c')).toEqual(['a-2026-11-21 tot 2026-11-21']);
    expect(laatsteDag({ van: dag('2026-11-21') }, dag('2026-11-21')).toString()).toBe('2026-11-21');
    expect(laatsteDag({ van: dag('2026-11-20') }, dag('2026-11-21')).toString()).toBe('2026-11-20');
  });

  test('what ended before stays as it was; what begins later stands in the way', () => {
    expect(door([contact('a', 'contactpersoon', '2024-01-01', '2026-11-20')], 'contactpersoon', 'c')).toEqual([]);
    expect(door([contact('a', 'contactpersoon', '2026-12-01')], 'contactpersoon', 'c')).toBeUndefined();
  });

  test('holds on its first and last day', () => {
    const een = contact('a', 'contactpersoon', '2026-11-01', '2026-11-21');
    expect(['2026-10-31', '2026-11-01', '2026-11-21', '2026-11-22'].map((op) => isNu(een, dag(op)))).toEqual([false, true, true, false]);
  });
});
