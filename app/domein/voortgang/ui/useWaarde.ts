import { useTranslation } from 'react-i18next';
import { useOpmaak } from '~/components/useOpmaak';
import type { Waarde } from '../verschil';
import { useUren } from './useUren';

/** A value of a report in words; null for one that was not said. */
export function useWaarde(): (waarde: Waarde | null) => string | null {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  const uren = useUren();
  return (waarde) => {
    if (waarde === null) return null;
    switch (waarde.soort) {
      case 'uren':
        return t('voortgang.uren', { uren: uren(waarde.kwartieren) });
      case 'dag':
        return datum(waarde.waarde);
      case 'knm':
      case 'effecten':
        return waarde.codes.map((code) => t(`voortgang.${waarde.soort}.${code}`)).join(', ');
      default:
        return waarde.waarde;
    }
  };
}
