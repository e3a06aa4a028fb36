import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { maakOpmaak } from '~/platform/i18n/opmaak';
import { isTaal, standaardTaal } from '~/platform/i18n/taal';

/** Formats dates, numbers and money in the visitor's language. */
export function useOpmaak() {
  const { language } = useTranslation().i18n;
  return useMemo(() => maakOpmaak(isTaal(language) ? language : standaardTaal), [language]);
}
