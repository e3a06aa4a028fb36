import { expect, test } from 'vitest';
import { open2013, open2021, stap } from '../../fabriek/verhalen';
import { klok, vraag } from './vraag';

const MOMENT = klok('2025-05-12T12:00');
const tot = [...open2021('convenant'), stap.convenant({ laatsteDag: '2025-10-26' })];

test('an open gate says since when, and names the last day on which it is still open', () => {
  expect(vraag(tot, MOMENT)).toMatchObject({
    zin: { sleutel: 'grondslag.ja.artikel_35_3', dagen: { sinds: '2024-01-01', tot: '2025-10-26' } },
  });
});

test('of a ja that ends in the course of a day that day is the last', () => {
  const stappen = [...open2013('ja'), stap.ja('2025-04-01', { tijd: '10:00' }), stap.intrekking('2025-06-02', { tijd: '09:15' })];
  expect(vraag(stappen, MOMENT)).toMatchObject({
    zin: { sleutel: 'grondslag.ja.toestemming', dagen: { sinds: '2025-04-01', tot: '2025-06-02' } },
  });
});

test('a closed gate gives its first reason', () => {
  expect(vraag(open2013('ja'), MOMENT)).toMatchObject({ ja: false, zin: { sleutel: 'grondslag.nee.niet_gevraagd', dagen: {} } });
});
