import type { TFunction } from 'i18next';

/** The way up from a page of one scan. */
export const scankruimels = (t: TFunction, { id, naam }: { id: string; naam: string }) => [
  { naar: '/scans', tekst: t('kwaliteitsscan.lijst.titel') },
  { naar: `/scans/${id}`, tekst: naam },
];

/** The same for a school, from a page of its own scan. */
export const eigenkruimels = (t: TFunction) => [
  { naar: '/mijn-school', tekst: t('taalaanbieder.mijn.titel') },
  { naar: '/mijn-school/scan', tekst: t('kwaliteitsscan.school.titel') },
];
