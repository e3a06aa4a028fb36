import { useTranslation } from 'react-i18next';
import { useOpmaak } from '~/components/useOpmaak';
import type { Nt2Toets } from '../nt2';
import { Oordeelbadge } from './Oordeelbadge';
import { useAandeel } from './useAandeel';

/** One NT2 figure in a list: its share, whether that reaches the norm, what was counted and when. */
export function Nt2Cel({ toets: { deel, geheel, tienden, oordeel }, peildatum }: { toets: Nt2Toets; peildatum: string }) {
  const { t } = useTranslation();
  const { datumKort, getal } = useOpmaak();
  const aandeel = useAandeel();
  return (
    <>
      {aandeel(tienden)} {oordeel === 'voldoet' ? null : <Oordeelbadge oordeel={oordeel} kort />}
      <small>{t('taalaanbieder.nt2.cel_zonder', { deel: getal(deel), geheel: getal(geheel) })}</small>
      <small className="tk-heel">{datumKort(peildatum)}</small>
    </>
  );
}
