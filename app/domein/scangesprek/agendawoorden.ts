import type { Taal } from '~/platform/i18n/taal';

const woorden: Record<Taal, { titel: string; lees: string }> = {
  nl: { titel: 'Gesprek over de kwaliteitsscan', lees: 'U leest er meer over in Taalketen, nadat u zich hebt aangemeld:' },
  en: { titel: 'Meeting about the quality scan', lees: 'You can read more in Taalketen, after you have logged in:' },
};

/** What a calendar shows of the gesprek: nothing of what it is about, and the page to read on. */
export function agendawoorden(taal: Taal, adres: string): { titel: string; toelichting: string } {
  const { titel, lees } = woorden[taal];
  return { titel, toelichting: `${lees} ${adres}` };
}
