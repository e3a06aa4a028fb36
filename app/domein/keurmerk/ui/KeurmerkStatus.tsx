import { useTranslation } from 'react-i18next';
import { Status, type StatusSoort } from '~/components/Status';
import type { KeurmerkStatus as Soort } from '../keurmerk';

const soorten: Record<Soort, StatusSoort> = {
  keurmerk: 'goed',
  keurmerk_bepaalde_tijd: 'info',
  geschorst: 'let-op',
  ingetrokken: 'fout',
  niet_toegekend: 'fout',
  afgelopen: 'fout',
};

type Props = { status: Soort | null; waarschuwing?: boolean | undefined; kort?: boolean };

/** The status of a keurmerk in a word; null is not known, which is not the same as none. `kort` where there is little room. */
export function KeurmerkStatus({ status, waarschuwing = false, kort = false }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <Status soort={status === null ? 'neutraal' : soorten[status]}>
        {t(`taalaanbieder.keurmerk.${kort ? 'status_kort' : 'status'}.${status ?? 'onbekend'}`)}
      </Status>
      {waarschuwing ? (
        <>
          {' '}
          <Status soort="let-op">{t('taalaanbieder.keurmerk.waarschuwing')}</Status>
        </>
      ) : null}
    </>
  );
}
