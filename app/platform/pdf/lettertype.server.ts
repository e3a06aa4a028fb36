import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Font } from '@react-pdf/renderer';
import { alsSfnt } from './woff.server';

/** Package and subset of each script that a name may be in; the first that has a sign draws it. */
const SCHRIFTEN = [
  ['source-sans-3', 'latin'],
  ['source-sans-3', 'latin-ext'],
  ['source-sans-3', 'vietnamese'],
  ['source-sans-3', 'cyrillic'],
  ['source-sans-3', 'cyrillic-ext'],
  ['source-sans-3', 'greek'],
  ['vazirmatn', 'arabic'],
  ['noto-sans-ethiopic', 'ethiopic'],
] as const;

const GEWICHTEN = [400, 700];
const pakket = createRequire(import.meta.url);

function registreer([naam, deel]: (typeof SCHRIFTEN)[number]): string {
  const family = `${naam} ${deel}`;
  const fonts = GEWICHTEN.map((fontWeight) => {
    const woff = readFileSync(pakket.resolve(`@fontsource/${naam}/files/${naam}-${deel}-${fontWeight}-normal.woff`));
    return { src: `data:font/ttf;base64,${alsSfnt(woff).toString('base64')}`, fontWeight };
  });
  Font.register({ family, fonts });
  return family;
}

/** The font families of every document, in the order in which they are tried for a sign. */
export const LETTERTYPEN: string[] = SCHRIFTEN.map(registreer);

// Dutch words are not broken: a reader at A2 knows a word by its shape.
Font.registerHyphenationCallback((woord) => [woord]);

async function laad(fontFamily: string, fontWeight: number): Promise<void> {
  await Font.load({ fontFamily, fontWeight });
  const { data } = Font.getFont({ fontFamily, fontWeight });
  // A sign first met as a part of another (the ı in i) would be kept without its code point, and could not be searched or read aloud afterwards.
  data?.characterSet.forEach((codepunt: number) => data.glyphForCodePoint(codepunt));
}

const ARABISCH = 'vazirmatn arabic';

/**
 * A font as new for each document: of a sign that joins, the renderer remembers the letters of whichever word it met first, of which the next document would
 * lose one at the end of a line.
 */
async function ververs(): Promise<void> {
  for (const fontWeight of GEWICHTEN) {
    const font = Font.getFont({ fontFamily: ARABISCH, fontWeight });
    font.loadResultPromise = null;
    await laad(ARABISCH, fontWeight);
  }
}

let geladen: Promise<unknown> | undefined;

/** Loads the fonts, so that it is known which signs they have; to be called for each document. */
export async function laadLettertypen(): Promise<void> {
  geladen ??= Promise.all(LETTERTYPEN.flatMap((family) => GEWICHTEN.map((gewicht) => laad(family, gewicht))));
  await geladen;
  await ververs();
}

function kanTeken(codepunt: number): boolean {
  return LETTERTYPEN.some((fontFamily) => Font.getFont({ fontFamily, fontWeight: 400 }).data?.hasGlyphForCodePoint(codepunt));
}

/** Signs that hide or turn; not the two that say whether letters join (U+200C, U+200D), without which Farsi is misspelt. */
const STUURTEKEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}]/u;

/** A text with a question mark for each sign that no font can draw, and whether it is whole. Call `laadLettertypen` first. */
export function afdrukbaar(tekst: string): { tekst: string; isVolledig: boolean } {
  const tekens = [...tekst.normalize('NFC')].filter((teken) => !STUURTEKEN.test(teken));
  const gedrukt = tekens.map((teken) => (kanTeken(teken.codePointAt(0) ?? 0) ? teken : '?'));
  return { tekst: gedrukt.join(''), isVolledig: gedrukt.every((teken, nr) => teken === tekens[nr]) };
}
