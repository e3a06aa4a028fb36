import { useTranslation } from 'react-i18next';
import { isTaal, standaardTaal } from '~/platform/i18n/taal';
import { urenTekst, type Kwartieren } from '../uren';

/** Hours as text in the visitor's language, without the word. */
export function useUren(): (kwartieren: Kwartieren) => string {
  const { language } = useTranslation().i18n;
  return (kwartieren) => urenTekst(kwartieren, isTaal(language) ? language : standaardTaal);
}
