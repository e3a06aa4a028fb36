import { describe, expect, test } from 'vitest';
import { verklaringstalen } from '~/domein/verklaring/verklaringstaal';
import { verklaringswoorden } from '~/domein/verklaring/verklaringswoorden.server';

function plat(bron: unknown, pad = ''): Map<string, string> {
  if (typeof bron === 'string') return new Map([[pad, bron]]);
  return new Map(Object.entries(bron as object).flatMap(([naam, waarde]) => [...plat(waarde, pad ? `${pad}.${naam}` : naam)]));
}

const nl = plat(verklaringswoorden.nl);
const plekken = (tekst = '') => [...tekst.matchAll(/\{\{\s*(\w+)/g)].map(([, naam]) => naam).sort();
/** The name of the product is the same in every language. */
const EIGEN = ['formulier.productnaam'];
/** By which script one sees the language; Latin letters alone stand for a name, the letters PDF, or what a QR is. */
const SCHRIFT: Partial<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  ti: /\p{Script=Ethiopic}/u,
  uk: /\p{Script=Cyrillic}/u,
};

describe.each(verklaringstalen)('the words in %s', (taal) => {
  const woorden = plat(verklaringswoorden[taal]);

  test('are as many as the Dutch, and none is empty', () => {
    expect([...woorden.keys()]).toEqual([...nl.keys()]);
    expect([...woorden].filter(([, tekst]) => tekst.trim() === '')).toEqual([]);
  });

  test('fill in the same values', () => {
    expect([...woorden].filter(([sleutel, tekst]) => plekken(tekst).join() !== plekken(nl.get(sleutel)).join())).toEqual([]);
  });

  test('are no Dutch sentence, and in their own script', () => {
    if (taal === 'nl' || taal === 'nl-b1') return;
    const zinnen = [...woorden].filter(([sleutel]) => !EIGEN.includes(sleutel));
    expect(zinnen.filter(([sleutel, tekst]) => tekst.includes(' ') && tekst === nl.get(sleutel))).toEqual([]);
    const schrift = SCHRIFT[taal];
    if (schrift) expect(zinnen.filter(([, tekst]) => !schrift.test(tekst))).toEqual([]);
  });
});
