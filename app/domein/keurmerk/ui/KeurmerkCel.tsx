import { useTranslation } from 'react-i18next';
import { useOpmaak } from '~/components/useOpmaak';
import type { KeurmerkWeergave } from '../keurmerkweergave';
import { KeurmerkStatus } from './KeurmerkStatus';
import { useOud } from './useOud';

/** A keurmerk in a list: status, since when, how old the knowledge is, and whether the register could be reached. */
export function KeurmerkCel({ keurmerk: { bekend, aangekondigd, vergeefs } }: { keurmerk: KeurmerkWeergave }) {
  const { t } = useTranslation();
  const { datumKort } = useOpmaak();
  const oud = useOud();
  return (
    <>
      <KeurmerkStatus status={bekend?.status ?? null} waarschuwing={bekend?.waarschuwing} kort />
      {bekend ? <small className="tk-heel">{t('taalaanbieder.keurmerk.sinds', { datum: datumKort(bekend.sinds) })}</small> : null}
      {bekend?.isEindeVoorbij ? <small>{t('taalaanbieder.keurmerk.einde_voorbij')}</small> : null}
      {aangekondigd ? (
        <small>
          {t('taalaanbieder.keurmerk.vanaf', {
            datum: datumKort(aangekondigd.sinds),
            status: t(`taalaanbieder.keurmerk.status.${aangekondigd.status}`),
          })}
        </small>
      ) : null}
      <small>{bekend ? oud(bekend.dagenOud) : t('taalaanbieder.keurmerk.nooit')}</small>
      {vergeefs ? <small>{t(`taalaanbieder.keurmerk.${vergeefs.soort}`)}</small> : null}
    </>
  );
}
