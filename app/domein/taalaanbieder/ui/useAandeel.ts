import { useTranslation } from 'react-i18next';
import { useOpmaak } from '~/components/useOpmaak';

/** A share in tenths of a percent, in words; null is none. */
export function useAandeel() {
  const { t } = useTranslation();
  const { getal } = useOpmaak();
  return (tienden: number | null): string | null => (tienden === null ? null : t('taalaanbieder.procent', { getal: getal(tienden / 10) }));
}
