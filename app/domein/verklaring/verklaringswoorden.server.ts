import type { Paginataal } from '~/components/raam/paginataal';
import ar from '../../../locales/ar/verklaring.json';
import en from '../../../locales/en/verklaring.json';
import fa from '../../../locales/fa/verklaring.json';
import fr from '../../../locales/fr/verklaring.json';
import nl from '../../../locales/nl/verklaring.json';
import nlB1 from '../../../locales/nl-b1/verklaring.json';
import so from '../../../locales/so/verklaring.json';
import ti from '../../../locales/ti/verklaring.json';
import tr from '../../../locales/tr/verklaring.json';
import uk from '../../../locales/uk/verklaring.json';
import { taalkenmerken, type Verklaringstaal } from './verklaringstaal';

/** The words of the pages that are the person's own, and of the mail that leads to them, in ten languages. */
export const verklaringswoorden: Record<Verklaringstaal, typeof nl> = { nl, 'nl-b1': nlB1, en, ar, ti, fa, tr, uk, so, fr };

/** What a loader gives to have its whole page, with its frame and the errors of its forms, in one of the ten languages. */
export function paginataalVoor(taal: Verklaringstaal): Paginataal {
  const woorden = verklaringswoorden[taal];
  const { lang, dir } = taalkenmerken[taal];
  const fouten = { domein: { ongeldig: woorden.fouten.algemeen, conflict: woorden.fouten.algemeen }, keuze: woorden.fouten.antwoord };
  return { lang, dir, titel: woorden.titel, bron: { verklaring: woorden, algemeen: woorden.formulier, fouten } };
}
