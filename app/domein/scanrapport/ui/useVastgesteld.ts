import { useTranslation } from 'react-i18next';
import { useOpmaak } from '~/components/useOpmaak';
import type { Kopweergave } from '../rapportweergave';

/** When a version was made final, and by whom. */
export function useVastgesteld() {
  const { t } = useTranslation();
  const { moment } = useOpmaak();
  return ({ op, door }: Pick<Kopweergave, 'op' | 'door'>): string => t('scanrapport.versie_regel', { moment: moment(op), naam: door });
}
