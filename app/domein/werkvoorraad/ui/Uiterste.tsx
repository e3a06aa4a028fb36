import { useTranslation } from 'react-i18next';
import { Status } from '~/components/Status';
import { useOpmaak } from '~/components/useOpmaak';
import type { Werkweergave } from '../werkvoorraad.service.server';

type Dagen = Pick<Werkweergave, 'uiterste' | 'isTeLaat'>;

/** The last day that is in time, and whether it has passed. */
export function Uiterste({ rij: { uiterste, isTeLaat } }: { rij: Dagen }) {
  const { t } = useTranslation();
  const { datumKort } = useOpmaak();
  if (uiterste === null) return <>{t('werkvoorraad.geen_uiterste')}</>;
  return (
    <>
      {datumKort(uiterste)} {isTeLaat ? <Status soort="fout">{t('werkvoorraad.te_laat')}</Status> : null}
    </>
  );
}
