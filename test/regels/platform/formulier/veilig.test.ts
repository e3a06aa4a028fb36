import { expect, test } from 'vitest';
import { isVeiligFormulier } from '~/platform/formulier/veilig';

function formulier(...namen: string[]): FormData {
  const gegevens = new FormData();
  for (const naam of namen) gegevens.append(naam, 'x');
  return gegevens;
}

test.each(['naam', 'rij[0].niveau', 'rij[200]', 'adres.straat', '_csrf', 'delen[]', 'geboren-op'])('%s is a field name', (naam) => {
  expect(isVeiligFormulier(formulier(naam))).toBe(true);
});

test.each([
  'rij[201]',
  'rij[999999999]',
  '__proto__.x',
  'a.__proto__',
  'constructor',
  'a.prototype[0]',
  '',
  'a b',
  'a[',
  '.a',
  'a'.repeat(101),
])('"%s" is refused', (naam) => {
  expect(isVeiligFormulier(formulier('goed', naam))).toBe(false);
});

test('a form of more than a thousand fields is refused', () => {
  expect(isVeiligFormulier(formulier(...Array.from({ length: 1000 }, (_, nr) => `veld${nr}`)))).toBe(true);
  expect(isVeiligFormulier(formulier(...Array.from({ length: 1001 }, (_, nr) => `veld${nr}`)))).toBe(false);
});
