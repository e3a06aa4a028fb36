import type { Bron, Paginatekst } from './bron';
import { gegevensblokken } from './gegevens';
import { matrixblokken } from './matrix';
import { openBlokken } from './open';
import { rollenblok } from './rollen';

const BLOK = /(<!-- gegevens: ([\w-]+) -->\n)[^]*?(<!-- einde gegevens -->)/g;

/** The text of a page, part by part. */
function pagina({ lead, ...delen }: Paginatekst): string {
  const stukken = Object.values(delen).flatMap((deel) => (typeof deel === 'string' ? [] : [`**${deel.kop}.** ${deel.tekst}`]));
  return [lead, ...stukken].join('\n\n');
}

export function maakBlokken(bron: Bron): Record<string, string> {
  return {
    ...gegevensblokken(),
    ...matrixblokken(bron.matrix),
    ...openBlokken(bron),
    rollen: rollenblok(bron.rechten),
    privacy: pagina(bron.privacy),
  };
}

/** A document with every list between `<!-- gegevens: naam -->` and `<!-- einde gegevens -->` made anew. Refuses a name that nobody makes. */
export function vul(document: string, blokken: Record<string, string>): string {
  return document.replace(BLOK, (_heel, begin: string, naam: string, einde: string) => {
    const blok = blokken[naam];
    if (blok === undefined) throw new Error(`nobody makes the list ${naam}`);
    return `${begin}\n${blok}\n\n${einde}`;
  });
}
