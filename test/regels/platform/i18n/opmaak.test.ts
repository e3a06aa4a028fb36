import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { maakOpmaak } from '~/platform/i18n/opmaak';

const nl = maakOpmaak('nl');
const en = maakOpmaak('en');
const spaties = (tekst: string) => tekst.replace(/\s/g, ' ');

test('a day is the same day everywhere', () => {
  expect(nl.datum('2026-03-01')).toBe('1 maart 2026');
  expect(en.datum('2026-03-01')).toBe('1 March 2026');
  expect(nl.datumKort(Temporal.PlainDate.from('2026-12-31'))).toBe('31-12-2026');
});

test('a moment is told by the Dutch clock, in summer and in winter', () => {
  expect(nl.moment('2026-07-01T22:30:00Z')).toBe('2 juli 2026, 00:30');
  expect(nl.moment(Temporal.Instant.from('2026-01-01T22:30:00Z'))).toBe('1 januari 2026, 23:30');
});

test('money comes in cents', () => {
  expect(spaties(nl.bedrag(250_000))).toBe('€ 2.500,00');
  expect(en.bedrag(250_000)).toBe('€2,500.00');
});

test('an enumeration', () => {
  expect(nl.opsomming(['adres', 'telefoon', 'e-mail'])).toBe('adres, telefoon en e-mail');
  expect(en.opsomming(['address', 'phone', 'e-mail'])).toBe('address, phone and e-mail');
  expect([nl.opsomming([]), nl.opsomming(['adres'])]).toEqual(['', 'adres']);
});

test('numbers and shares', () => {
  expect(nl.getal(350_000.25)).toBe('350.000,25');
  expect(spaties(nl.procent(0.8))).toBe('80%');
});
