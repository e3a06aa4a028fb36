import { expect, test } from 'vitest';
import { overdrachtSchema } from '~/domein/overdracht/overdracht.schema';
import { waarnemingSchema } from '~/domein/waarneming/waarneming.schema';
import { laterSchema } from '~/domein/werkvoorraad/later.schema';
import { dag, dagOfLeeg } from '~/platform/formulier/dag';

test.each([
  ['1899-12-31', false],
  ['1900-01-01', true],
  ['2100-12-31', true],
  ['2101-01-01', false],
  ['0202-11-22', false],
  ['2026-02-30', false],
  ['22-11-2026', false],
])('%s is a day that one means: %s', (tekst, isDag) => {
  const gelezen = dag.safeParse(tekst);
  expect(gelezen.success).toBe(isDag);
  if (gelezen.success) expect(gelezen.data.toString()).toBe(tekst);
});

test('no day is none, where that may be', () => {
  expect([dag.safeParse(undefined).success, dagOfLeeg.parse(undefined)]).toEqual([false, null]);
});

const ID = '01930000-0000-7000-8000-000000000001';
test.each([
  ['handing over', (per: string) => overdrachtSchema.safeParse({ doe: 'draag_over', persoon: [ID], naarId: ID, per, reden: 'Verlof' })],
  ['a waarneming', (van: string) => waarnemingSchema.safeParse({ doe: 'leg_vast', waarnemerId: ID, van, tot: '2026-12-31' })],
  ['letting rest', (tot: string) => laterSchema.safeParse({ doe: 'later', tot, reden: 'wacht_op_ander' })],
])('%s is asked the same', (_wat, lees) => {
  expect(['0202-11-22', '2026-11-22'].map((tekst) => lees(tekst).success)).toEqual([false, true]);
});
