import type { Bron } from './bron';
import { lijst, tabel } from './tabel';
import { woord } from './woorden';

const ONZEKER = /geen bron|juridisch te bevestigen/i;

/** What the product itself marks as not confirmed: rows of the matrix, terms without a source, texts of the form. */
export function openBlokken({ matrix, instellingen, teksten }: Bron): Record<string, string> {
  const regels = matrix
    .filter((regel) => regel.te_bevestigen)
    .map(({ wet, categorie, bron }) => `${woord(wet)}, ${woord(categorie)}: ${bron}`);
  return {
    'open-gronden': lijst([...new Set(regels)]),
    'open-termijnen': lijst(
      instellingen.filter(({ bron }) => ONZEKER.test(bron)).map(({ code, waarde, bron }) => `\`${code}\` = ${waarde}. ${bron}`),
    ),
    'open-teksten': lijst(
      teksten
        .filter(({ vastgesteld }) => !vastgesteld)
        .map(({ code, nummer, taal, bron }) => `\`${code}\` versie ${nummer} (${taal}). ${bron}`),
    ),
    termijnen: tabel(
      ['instelling', 'waarde', 'sinds', 'bron'],
      instellingen.map(({ code, waarde, van, bron }) => [`\`${code}\``, waarde, van, bron]),
    ),
    teksten: tabel(
      ['tekst', 'taal', 'opent bij een ja', 'vastgesteld', 'bron'],
      teksten.map((t) => [`${t.code} ${t.nummer}`, t.taal, t.categorieen.map(woord).join('; '), t.vastgesteld ? 'ja' : '**nee**', t.bron]),
    ),
  };
}
