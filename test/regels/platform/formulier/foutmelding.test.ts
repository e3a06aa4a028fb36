import { expect, test } from 'vitest';
import { foutmelding, metWaarden } from '~/platform/formulier/foutmelding';
import { bronnen } from '~/platform/i18n/bronnen.server';
import { maakI18n } from '~/platform/i18n/i18n';

const { t } = maakI18n('nl', bronnen.nl);

test('a key becomes a sentence, its parameters filled in', () => {
  expect(foutmelding(t, 'fouten.verplicht')).toBe('Vul dit in.');
  expect(foutmelding(t, 'fouten.te_lang?max=200')).toBe('Gebruik hoogstens 200 tekens.');
});

test('parameters survive the way there and back', () => {
  const sleutel = metWaarden('fouten.veelvoud', { van: '0,5 & meer?' });
  expect(foutmelding(t, sleutel)).toBe('Vul een veelvoud van 0,5 & meer? in.');
});
