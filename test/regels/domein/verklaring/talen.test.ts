import { describe, expect, test } from 'vitest';
import { antwoordzin, type Tekst } from '~/domein/verklaring/tekst';
import { isVertaling, verklaringstalen, type Verklaringstaal } from '~/domein/verklaring/verklaringstaal';
import { geleverdeTaal, geleverdeTekst } from '../../../fabriek/toestemmingstekst';
import { UITGEBREID } from '../../../fabriek/tekst';
import { beloften } from './beloften.lijst';

/** The shape of a text: its parts and how many of each, without its words. */
function vorm(deel: unknown): unknown {
  if (Array.isArray(deel)) return deel.map(vorm);
  if (typeof deel !== 'object' || deel === null) return typeof deel;
  return Object.fromEntries(
    Object.entries(deel)
      .sort()
      .map(([naam, waarde]) => [naam, vorm(waarde)]),
  );
}

function woorden(deel: unknown): string[] {
  if (typeof deel === 'string') return [deel];
  return typeof deel === 'object' && deel !== null ? Object.values(deel).flatMap(woorden) : [];
}

const zonderConcept = ({ concept: _concept, ...tekst }: Tekst) => tekst;
const prozaVan = ({ gegevens, privacy, ...tekst }: Tekst) =>
  woorden([tekst, gegevens.map(({ kop, uitleg }) => [kop, uitleg]), privacy.tekst]).join(' ');

/** Dutch words that a reader meets in letters and on screens, which stand untranslated beside the translation. */
const NEDERLANDS = /\{school\}|casemanager|gemeente Den Haag|inburgering|uitkering|inloggen|Mijn toestemming|DUO/g;
const SCHRIFT: Record<Verklaringstaal, RegExp> = {
  nl: /[A-Za-zéë]/u,
  'nl-b1': /[A-Za-zéë]/u,
  en: /[A-Za-zé]/u,
  fr: /[A-Za-zàâçéèêëîïôùûœÉ]/u,
  tr: /[A-Za-zçğıöşüâÇĞİÖŞÜ]/u,
  so: /[A-Za-z]/u,
  uk: /[А-ЩЬЮЯЄІЇҐа-щьюяєіїґ]/u,
  ar: /[\u0621-\u064A\u064B-\u0652]/u,
  fa: /[\u0621-\u064A\u064B-\u0652پچژگکیۀهٔ\u0654]/u,
  ti: /\p{Script=Ethiopic}/u,
};

describe.each(verklaringstalen)('the text in %s', (taal) => {
  const tekst = geleverdeTaal(taal);
  const alles = prozaVan(tekst);

  test('has every part that the Dutch has, and as many of each', () => {
    expect(vorm(zonderConcept(tekst))).toEqual(vorm(zonderConcept(geleverdeTaal('nl'))));
    expect(typeof tekst.concept).toBe(isVertaling(taal) ? 'string' : 'undefined');
  });

  test('C 12.2: names each category once, in its own words', () => {
    expect(tekst.gegevens.map(({ categorie }) => categorie)).toEqual(UITGEBREID);
    expect(new Set(tekst.gegevens.map(({ kop }) => kop)).size).toBe(UITGEBREID.length);
  });

  test('names the school in a ja and in a nee for that school only, and no other blank', () => {
    const met = woorden(tekst).filter((zin) => /[{}]/.test(zin));
    expect(met).toEqual([tekst.ja, tekst.nee_school]);
    for (const zin of met) expect(zin.match(/[{}]/g)).toHaveLength(2);
    expect(antwoordzin(tekst, 'ja', 'Taalschool A')).toContain('Taalschool A');
  });

  test('is written in its own letters, beside a few Dutch words', () => {
    const vreemd =
      alles
        .replace(NEDERLANDS, '')
        .match(/\p{L}/gu)
        ?.filter((teken) => !SCHRIFT[taal].test(teken)) ?? [];
    expect([...new Set(vreemd)]).toEqual([]);
  });

  test.each(Object.entries(beloften[taal]))('AVG 7: promises %s', (_belofte, woord) => {
    expect(alles).toContain(woord);
  });

  test('AVG 7 lid 4: what follows on a no is only what does not change, and help that goes on', () => {
    const [nee] = tekst.delen;
    expect(nee?.alineas[0]).toContain(beloften[taal].uitkering);
    expect(nee?.alineas[1]?.startsWith(beloften[taal].blijftHelpen)).toBe(true);
  });

  test('is about as long as the Dutch: nothing fell out and nothing was added', () => {
    const verhouding = alles.length / prozaVan(geleverdeTaal('nl')).length;
    expect(verhouding).toBeGreaterThan(0.55);
    expect(verhouding).toBeLessThan(1.35);
  });

  test('has no space that is doubled, and no word broken off', () => {
    expect(woorden(tekst).filter((zin) => zin !== zin.trim() || /\s{2}|\u00ad|\ufffd/.test(zin))).toEqual([]);
    expect(woorden(tekst).filter((zin) => zin !== zin.normalize('NFC'))).toEqual([]);
  });
});

test('the first version is still read as it was, without what was added since', () => {
  expect(geleverdeTekst()).not.toHaveProperty('gunstigst');
  expect(geleverdeTekst()).not.toHaveProperty('ondertekening');
});
