import { writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { stukVan } from '~/domein/bewijs/bewijsstuk';
import type { Tekstversie } from '~/domein/verklaring/tekst';
import { verklaringswoorden } from '~/domein/verklaring/verklaringswoorden.server';
import { blancoFormulier } from '~/domein/verklaring/formulier';
import { isVertaling, taalkenmerken, verklaringstalen } from '~/domein/verklaring/verklaringstaal';
import { afdrukbaar, laadLettertypen } from '~/platform/pdf/lettertype.server';
import { maakStukPdf } from '~/platform/pdf/stuk.server';
import type { Stuk } from '~/platform/pdf/stuk';
import { pdfTekst } from '../../../fabriek/pdftekst';
import { woordenVan } from '../../../fabriek/stukwoorden';
import { vastgelegd } from '../../../fabriek/vastgelegd';
import { geleverdeTaal, geleverdeVersieIn } from '../../../fabriek/toestemmingstekst';

const school = 'Taalschool Öztürk & Żółć (Zuid) 12';
const namen = { ar: 'محمد عبد الرحمن', fa: 'فاطمه محمدی‌نژاد', ti: 'ሰላም ተስፋይ', uk: 'Олександр Ґалаґан', tr: 'Şükrü Yılmaz-Gökçe' };
const ingevuld = (versie: Tekstversie, naam: string) =>
  stukVan(vastgelegd({ naam }), { versie, nederlands: geleverdeVersieIn('nl'), taal: versie.taal }, verklaringswoorden);

const effen = (tekst: string) => tekst.replace(/\s+/g, ' ');

/** The words of the PDF without what stands at the foot of each page. */
async function drukAf(naam: string, stuk: Stuk): Promise<string> {
  const bytes = await maakStukPdf(stuk);
  const map = process.env['KIJK'];
  if (map) writeFileSync(`${map}/${naam}.pdf`, bytes);
  return effen((await pdfTekst(bytes)).replaceAll(new RegExp(`\\s*${stuk.voet} Pagina \\d van \\d`, 'g'), ' '));
}

/** The Arabic letters that a reader of the file gets back, in whatever order and shape a line from right to left has them. */
const letters = (tekst: string) =>
  [...tekst.normalize('NFKC').normalize('NFD').replaceAll('\u06d5', '\u0647')]
    .filter((teken) => /\p{Script=Arabic}/u.test(teken))
    .sort()
    .join('');
const LATIJN = ['gemeente Den Haag', '(casemanager)', '(inburgering)', 'DUO', 'Mijn toestemming', 'www.denhaag.nl/privacyverklaring'];

beforeAll(laadLettertypen);

describe.each(verklaringstalen)('the form in %s', (taal) => {
  const versie = geleverdeVersieIn(taal);
  const nederlands = geleverdeVersieIn('nl');

  test('has a sign in the fonts for every letter', () => {
    for (const woord of woordenVan(blancoFormulier(versie, nederlands, null)))
      expect(afdrukbaar(woord)).toEqual({ tekst: woord.normalize('NFC').replace(/[\u2066-\u2069]/g, ''), isVolledig: true });
  });

  test('says that the reading most favourable to the signer holds', () => {
    expect(woordenVan(blancoFormulier(versie, nederlands, null))).toContain(versie.tekst.gunstigst);
  });
});

test.each(verklaringstalen.filter((taal) => taalkenmerken[taal].dir === 'ltr'))(
  '%s: says in its PDF what it says on the page, blank and filled in',
  async (taal) => {
    const [versie, nederlands] = [geleverdeVersieIn(taal), geleverdeVersieIn('nl')];
    const naam = taal in namen ? namen[taal as keyof typeof namen] : 'Cabdi Xasan van ’t Hoff';
    const stukken = [blancoFormulier(versie, nederlands, null), ingevuld(versie, naam)] as const;
    for (const [nr, stuk] of stukken.entries()) {
      const tekst = await drukAf(`${taal}-${nr}`, stuk);
      for (const zin of woordenVan(stuk).filter((een) => een !== stuk.voet)) expect(tekst).toContain(effen(zin));
    }
  },
);

test.each(['ar', 'fa'] as const)('%s: has in its PDF every letter of the page, blank and filled in', async (taal) => {
  const [versie, nederlands] = [geleverdeVersieIn(taal), geleverdeVersieIn('nl')];
  const stukken = [
    blancoFormulier(versie, nederlands, null),
    blancoFormulier({ ...versie, tekst: { ...versie.tekst, gegevens: versie.tekst.gegevens.slice(0, 4) } }, nederlands, school),
    ingevuld(versie, taal === 'ar' ? namen.ar : namen.fa),
  ];
  for (const [nr, stuk] of stukken.entries()) {
    const tekst = await drukAf(`${taal}-${nr}`, stuk);
    expect(tekst).not.toMatch(/[\ufffd\u2066-\u2069]/);
    expect(letters(tekst)).toBe(letters(woordenVan(stuk).join('')));
    for (const woord of LATIJN) expect(tekst).toContain(woord);
  }
});

test.each(verklaringstalen.filter(isVertaling))(
  '%s: has the Dutch of the same version in it: each answer, each line, the whole text',
  (taal) => {
    const [versie, nederlands] = [geleverdeVersieIn(taal), geleverdeVersieIn('nl')];
    const woorden = woordenVan(blancoFormulier(versie, nederlands, null));
    const nl = geleverdeTaal('nl');
    expect(woorden).toEqual(expect.arrayContaining([...nl.inleiding, nl.nee_alle, nl.verder, nl.gunstigst, 'De Nederlandse tekst']));
    expect(woorden).toContain(versie.tekst.concept);
    expect(woordenVan(blancoFormulier({ ...versie, isBevestigd: true }, nederlands, null))).not.toContain(versie.tekst.concept);
  },
);

test('a Dutch form is not said twice', () => {
  const woorden = woordenVan(blancoFormulier(geleverdeVersieIn('nl-b1'), geleverdeVersieIn('nl'), null));
  expect(woorden).not.toContain('De Nederlandse tekst');
});

test('each part says in which language and direction it is', () => {
  const { schrift, blokken } = blancoFormulier(geleverdeVersieIn('fa'), geleverdeVersieIn('nl'), null);
  expect(schrift).toEqual({ lang: 'fa', dir: 'rtl' });
  expect(new Set(blokken.map((blok) => blok.schrift?.lang))).toEqual(new Set(['fa', 'nl', undefined]));
});
