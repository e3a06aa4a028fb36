import { useTranslation } from 'react-i18next';
import { useOpmaak } from '~/components/useOpmaak';
import type { Nt2soort, Nt2Toets } from '../nt2';
import { useAandeel } from './useAandeel';

/** Where a figure comes from: what is counted, against which norm, and the sum itself. */
export function Nt2Uitleg({ soort, toets: { deel, geheel, tienden, norm } }: { soort: Nt2soort; toets: Nt2Toets }) {
  const { t } = useTranslation();
  const { getal } = useOpmaak();
  const procent = useAandeel()(tienden);
  return (
    <>
      <p>{norm === null ? t('taalaanbieder.nt2.geen_norm') : t(`taalaanbieder.nt2.${soort}_uitleg`, { norm: getal(norm) })}</p>
      {procent === null ? null : <p>{t('taalaanbieder.nt2.som', { deel: getal(deel), geheel: getal(geheel), procent })}</p>}
      {soort === 'lessen' ? <p>{t('taalaanbieder.nt2.addendum')}</p> : null}
    </>
  );
}
