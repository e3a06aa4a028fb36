import { expect, test } from 'vitest';
import { kolommenSchema, leesKolomkeuzes, verborgenVan, voorkeurnaam } from '~/platform/lijst/kolomkeuze';

test('what is not ticked is left out, also when nothing is', () => {
  expect(verborgenVan({ alle: ['wet', 'school', 'lening'], toon: ['school'] })).toEqual(['wet', 'lening']);
  expect(verborgenVan({ alle: ['wet', 'school'], toon: [] })).toEqual(['wet', 'school']);
});

test('is read as it was kept, list by list', () => {
  const rij = { lijst: voorkeurnaam('caseload'), waarde: { verborgen: ['wet'] } };
  expect(leesKolomkeuzes([rij, { lijst: 'caseload', waarde: { filter: {} } }])).toEqual({ caseload: ['wet'] });
});

test.each([undefined, null, 'wet', [], {}, { verborgen: 'wet' }, { verborgen: [3] }, { verborgen: [] }])(
  'what is not understood (%j) hides nothing',
  (waarde) => {
    expect(leesKolomkeuzes([{ lijst: voorkeurnaam('scholen'), waarde }])).toEqual({});
  },
);

test.each([
  ['another list', { lijst: 'mensen', alle: ['wet'] }],
  ['a word that is no column', { lijst: 'caseload', alle: ['Jan de Vries'] }],
  ['too many', { lijst: 'caseload', alle: Array.from({ length: 41 }, (_, nr) => `kolom${nr}`) }],
])('refuses %s', (_naam, invoer) => {
  expect(kolommenSchema.safeParse(invoer).success).toBe(false);
});
