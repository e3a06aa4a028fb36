import type { TFunction } from 'i18next';
import type { Kruimel } from '~/components/Kruimelpad';

/** The way back from a page of a scan: the list, the scan. */
export const scankruimels = (t: TFunction, { id, naam }: { id: string; naam: string }): Kruimel[] => [
  { naar: '/scans', tekst: t('kwaliteitsscan.lijst.titel') },
  { naar: `/scans/${id}`, tekst: naam },
];
