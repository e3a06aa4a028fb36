import { globSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bronnen } from '~/platform/i18n/bronnen.server';
import { talen } from '~/platform/i18n/taal';

type Teksten = Map<string, string>;

function plat(bron: unknown, pad = ''): Teksten {
  if (typeof bron === 'string') return new Map([[pad, bron]]);
  const delen = Object.entries(bron as Record<string, unknown>);
  return new Map(delen.flatMap(([naam, waarde]) => [...plat(waarde, pad ? `${pad}.${naam}` : naam)]));
}

const nl = plat(bronnen.nl);
const en = plat(bronnen.en);
const invulplekken = (tekst: string | undefined) => [...(tekst ?? '').matchAll(/\{\{\s*(\w+)/g)].map(([, naam]) => naam).sort();
const letterlijk = /\bt\(\s*'([a-z_]+\.[\w.]+)'|(?:paginaTitel|sleutel)\(?:?\s*'([a-z_]+\.[\w.]+)'/g;
const bestaat = (sleutel: string) => nl.has(sleutel) || nl.has(`${sleutel}_one`);

describe('Dutch and English', () => {
  test('have the same keys', () => {
    expect([...en.keys()].sort()).toEqual([...nl.keys()].sort());
  });

  test('fill in the same values', () => {
    const verschil = [...nl].filter(([sleutel, tekst]) => invulplekken(tekst).join() !== invulplekken(en.get(sleutel)).join());
    expect(verschil).toEqual([]);
  });

  test('leave no text empty', () => {
    expect([...nl, ...en].filter(([, tekst]) => tekst.trim() === '')).toEqual([]);
  });
});

test.each(talen)('each file of locales/%s is registered under its own name', (taal) => {
  const bestanden = readdirSync(`locales/${taal}`).map((naam) => naam.replace('.json', ''));
  expect(Object.keys(bronnen[taal]).sort()).toEqual(bestanden.sort());
});

test('each key that the code names is there', () => {
  const bestanden = globSync('app/**/*.{ts,tsx}').filter((naam) => !naam.includes('db/client'));
  const ontbreekt = bestanden.flatMap((naam) =>
    [...readFileSync(naam, 'utf8').matchAll(letterlijk)]
      .map(([, uitT, uitTitel]) => uitT ?? uitTitel ?? '')
      .filter((sleutel) => !bestaat(sleutel))
      .map((sleutel) => `${naam}: ${sleutel}`),
  );
  expect(ontbreekt).toEqual([]);
});
