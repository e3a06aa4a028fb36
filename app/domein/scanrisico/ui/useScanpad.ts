import { useTranslation } from 'react-i18next';
import type { Kruimel } from '~/components/Kruimelpad';

type Scan = { id: string; naam: string };

/** The way up from a page under a scan. */
export function useScanpad() {
  const { t } = useTranslation();
  return ({ id, naam }: Scan): Kruimel[] => [
    { naar: '/scans', tekst: t('kwaliteitsscan.lijst.titel') },
    { naar: `/scans/${id}`, tekst: naam },
  ];
}

/** The way up from a page under a school's own scan. */
export function useSchoolpad() {
  const { t } = useTranslation();
  return (): Kruimel[] => [
    { naar: '/mijn-school', tekst: t('taalaanbieder.mijn.titel') },
    { naar: '/mijn-school/scan', tekst: t('kwaliteitsscan.school.titel') },
  ];
}
