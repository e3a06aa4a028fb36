import type { Beginwaarde } from '~/components/formulier/Formulier';
import type { Tekstvelden } from '../tekstvelden';

/** Several paragraphs as one piece to type in: each a line. */
export const alsRegels = (alineas: readonly string[]) => alineas.join('\n');

/** What the fields of a text start with. */
export function tekstbegin({ inleiding, gegevens, delen, lijnen, ...regels }: Tekstvelden): Record<string, Beginwaarde> {
  return {
    ...regels,
    inleiding: alsRegels(inleiding),
    gegevens: gegevens.map(({ categorie, noemt, kop, uitleg }) => ({ categorie, noemt: noemt ? 'on' : null, kop, uitleg })),
    delen: delen.map(({ kop, alineas }) => ({ kop, alineas: alsRegels(alineas) })),
    lijnen: { ...lijnen },
  };
}
