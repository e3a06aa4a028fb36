import { useTranslation } from 'react-i18next';
import { useOpmaak } from '~/components/useOpmaak';
import type { Normsoort } from '../nt2';
import type { Nt2Figuur } from '../nt2toets';
import { useAandeel } from './useAandeel';

/** Where a figure comes from: what is counted, against which norm, and the sum itself. */
export function Nt2Uitleg({ soort, toets: { deel, geheel, tienden, norm, isAddendum } }: { soort: Normsoort; toets: Nt2Figuur }) {
  const { t } = useTranslation();
  const { getal } = useOpmaak();
  const procent = useAandeel()(tienden);
  return (
    <>
      <p>{norm === null ? t('taalaanbieder.nt2.geen_norm') : t(`taalaanbieder.nt2.${soort}_uitleg`, { norm: getal(norm) })}</p>
      {procent === null ? null : <p>{t('taalaanbieder.nt2.som', { deel: getal(deel), geheel: getal(geheel), procent })}</p>}
      {isAddendum ? <p>{t(`taalaanbieder.nt2.addendum_${soort}`)}</p> : null}
    </>
  );
}
