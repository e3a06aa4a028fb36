import { naarVelden, type Tekstvelden } from '~/domein/verklaring/tekstvelden';
import type { Verklaringstaal } from '~/domein/verklaring/verklaringstaal';
import { geleverdeTaal } from './toestemmingstekst';

const optioneel = (naam: string, waarde: string) => (waarde === '' ? [] : [[naam, waarde] as const]);

/** The words of a text as a browser sends them. */
export function alsFormulier({ inleiding, gegevens, delen, lijnen, concept, ...regels }: Tekstvelden): Record<string, string> {
  return Object.fromEntries([
    ...Object.entries(regels),
    ['inleiding', inleiding.join('\r\n')],
    ...gegevens.flatMap(({ categorie, noemt, kop, uitleg }, nr) => [
      [`gegevens[${nr}].categorie`, categorie] as const,
      ...optioneel(`gegevens[${nr}].noemt`, noemt ? 'on' : ''),
      [`gegevens[${nr}].kop`, kop] as const,
      [`gegevens[${nr}].uitleg`, uitleg] as const,
    ]),
    ...delen.flatMap(({ kop, alineas }, nr) => [
      [`delen[${nr}].kop`, kop] as const,
      [`delen[${nr}].alineas`, alineas.join('\r\n')] as const,
    ]),
    ...Object.entries(lijnen).map(([naam, waarde]) => [`lijnen.${naam}`, waarde] as const),
    ...optioneel('concept', concept ?? ''),
  ]);
}

const NL = geleverdeTaal('nl');

/** A new version in the words that came with the product, from a day on; it means the same. */
export const nieuweVersie = (meer: Record<string, string>) => ({
  ...alsFormulier(naarVelden(NL, NL)),
  ...{ soort: 'versie', anders: 'nee', gezien: '' },
  ...meer,
});

/** The same in another language. */
export function nieuweTaal(taal: Verklaringstaal, meer: Record<string, string>): Record<string, string> {
  const velden = naarVelden(
    geleverdeTaal(taal),
    NL,
    NL.gegevens.map(({ categorie }) => categorie),
  );
  return { ...alsFormulier(velden), soort: 'taal', gezien: '', ...meer };
}
