import { useTranslation } from 'react-i18next';
import { useOpmaak } from '~/components/useOpmaak';
import type { Convenantweergave } from '../convenantweergave';
import { Convenantbadge } from './Convenantbadge';

/** A convenant in a list: what counts now, and the day that matters. */
export function ConvenantCel({ convenant }: { convenant: Exclude<Convenantweergave, { soort: 'geen' }> }) {
  return (
    <>
      <Convenantbadge convenant={convenant} kort />
      <small className="tk-heel">
        <Dag convenant={convenant} />
      </small>
    </>
  );
}

function Dag({ convenant }: { convenant: Exclude<Convenantweergave, { soort: 'geen' }> }) {
  const { t } = useTranslation();
  const { datumKort } = useOpmaak();
  switch (convenant.soort) {
    case 'loopt':
      return t('taalaanbieder.convenant.tot', { datum: datumKort(convenant.tot) });
    case 'begint':
      return t('taalaanbieder.convenant.vanaf', { datum: datumKort(convenant.op) });
    case 'voorbij':
      return t('taalaanbieder.convenant.laatste_dag', { datum: datumKort(convenant.op) });
  }
}
