import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { leesLogfilter } from '~/domein/toegang/logboek.schema';

const vandaag = Temporal.PlainDate.from('2026-03-10');

it.each([
  ['', '2026-03-04', '2026-03-10', null],
  ['van=2026-03-01', '2026-03-01', '2026-03-10', null],
  ['tot=2026-02-10', '2026-02-04', '2026-02-10', null],
  ['van=2026-03-05&tot=2026-03-01', '2026-03-01', '2026-03-05', null],
  ['van=gisteren&tot=2026-13-01', '2026-03-04', '2026-03-10', null],
  ['pseudoniem=6fa459ea-ee8a-4ca4-894e-db77e160355e', '2026-03-04', '2026-03-10', '6fa459ea-ee8a-4ca4-894e-db77e160355e'],
  ["pseudoniem=x' or true", '2026-03-04', '2026-03-10', null],
])('reads "%s"', (zoek, van, tot, pseudoniem) => {
  const filter = leesLogfilter(new URLSearchParams(zoek), vandaag);
  expect([filter.van.toString(), filter.tot.toString(), filter.pseudoniem]).toEqual([van, tot, pseudoniem]);
});
