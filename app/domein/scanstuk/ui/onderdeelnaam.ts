import type { TFunction } from 'i18next';
import { isOnderdeel, type Stuksoort } from '../scanstuk';

/** What a document belongs to, in the words of the checklist. */
export const onderdeelnaam = (t: TFunction, soort: Stuksoort): string =>
  isOnderdeel(soort) ? t(`kwaliteitsscan.onderdeel.${soort}`) : t(`scanstuk.onderdeel.${soort}`);
