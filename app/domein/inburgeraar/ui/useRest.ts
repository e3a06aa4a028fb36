import { useTranslation } from 'react-i18next';
import type { Rest } from '../termijn';

/** What is left of a term in words: whole calendar months and days, the last day, or how long ago it ended. */
export function useRest() {
  const { t } = useTranslation();
  return (rest: Rest): string => {
    const dagen = t('inburgeraar.rest.dagen', { count: rest.dagen });
    if (rest.soort === 'verlopen') return t('inburgeraar.rest.verlopen', { dagen });
    if (rest.maanden === 0) return rest.dagen === 0 ? t('inburgeraar.rest.laatste_dag') : dagen;
    const maanden = t('inburgeraar.rest.maanden', { count: rest.maanden });
    return rest.dagen === 0 ? maanden : t('inburgeraar.rest.samen', { maanden, dagen });
  };
}
