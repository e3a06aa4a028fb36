import { useTranslation } from 'react-i18next';
import type { Scanweergave } from '../weergave';

/** The way up from a page of a scan. */
export function useScankruimels({ id, naam }: Pick<Scanweergave, 'id' | 'naam'>) {
  const { t } = useTranslation();
  return [
    { naar: '/scans', tekst: t('kwaliteitsscan.lijst.titel') },
    { naar: `/scans/${id}`, tekst: t('kwaliteitsscan.scan.titel', { naam }) },
  ];
}
