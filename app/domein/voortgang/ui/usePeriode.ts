import { useTranslation } from 'react-i18next';
import { useOpmaak } from '~/components/useOpmaak';

const MAANDEINDE = ['03-31', '06-30', '09-30', '12-31'];
const MAANDBEGIN = ['01-01', '04-01', '07-01', '10-01'];

/** The number of the calendar quarter that these days are exactly, or null. */
function kwartaal(van: string, tot: string): number | null {
  const plek = MAANDBEGIN.indexOf(van.slice(5));
  return plek >= 0 && tot === `${van.slice(0, 4)}-${MAANDEINDE[plek] ?? ''}` ? plek + 1 : null;
}

/** A period in words: a whole quarter by its name, else its first and last day. */
export function usePeriode() {
  const { t } = useTranslation();
  const { datumKort } = useOpmaak();
  return ({ van, tot }: { van: string; tot: string }): string => {
    const nr = kwartaal(van, tot);
    return nr === null
      ? t('voortgang.van_tot', { van: datumKort(van), tot: datumKort(tot) })
      : t('voortgang.kwartaal', { nr, jaar: van.slice(0, 4) });
  };
}
