import { useTranslation } from 'react-i18next';

/** How old the knowledge is, in words. */
export function useOud() {
  const { t } = useTranslation();
  return (dagen: number): string =>
    dagen === 0 ? t('taalaanbieder.keurmerk.gezien_vandaag') : t('taalaanbieder.keurmerk.gezien', { count: dagen });
}
