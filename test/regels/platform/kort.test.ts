import { expect, test } from 'vitest';
import { stilstaandeKlok } from '~/platform/klok';
import { kortOnthouden, vergeetKort } from '~/platform/kort.server';

const om = (seconde: number, sessie = 'een') => ({
  sessie,
  klok: stilstaandeKlok(`2026-03-10T10:00:${String(seconde).padStart(2, '0')}Z`),
});
const geef = (waarde: number) => () => Promise.resolve(waarde);

test('is remembered half a minute, for this session alone', async () => {
  expect(await kortOnthouden(om(0), false, geef(1))).toBe(1);
  expect(await kortOnthouden(om(29), false, geef(2))).toBe(1);
  expect(await kortOnthouden(om(29, 'ander'), false, geef(3))).toBe(3);
  expect(await kortOnthouden(om(30), false, geef(4))).toBe(4);
  expect(await kortOnthouden(om(31), true, geef(5))).toBe(5);
  expect(await kortOnthouden(om(32), false, geef(6))).toBe(5);
});

test('is forgotten at an act, also what was being looked up before it', async () => {
  const wachten = Promise.withResolvers<number>();
  const bezig = kortOnthouden(om(0, 'bezig'), false, () => wachten.promise);
  vergeetKort(om(0, 'bezig'));
  wachten.resolve(13);
  expect(await bezig).toBe(13);
  expect(await kortOnthouden(om(1, 'bezig'), false, geef(12))).toBe(12);
});
