import { useTranslation } from 'react-i18next';
import { Melding } from '~/components/Melding';
import { Feiten } from '~/components/gegevens/Feiten';
import { useOpmaak } from '~/components/useOpmaak';
import { KeurmerkStatus } from '~/domein/keurmerk/ui/KeurmerkStatus';
import { heeftKeurmerk } from '../keurmerktoets';
import type { Keurmerkbeeld } from '../weergave';

/** The keurmerk as known today, and what it means for the admission (C 5.1). */
export function Keurmerkregel({ keurmerk }: { keurmerk: Keurmerkbeeld }) {
  const { t } = useTranslation();
  const { datum, moment } = useOpmaak();
  const { toets } = keurmerk;
  const feiten = [{ term: t('scanbesluit.keurmerk.status'), waarde: <KeurmerkStatus status={keurmerk.status} /> }];
  const bekend =
    keurmerk.status === null
      ? []
      : [
          { term: t('scanbesluit.keurmerk.sinds'), waarde: datum(keurmerk.sinds) },
          {
            term: t('scanbesluit.keurmerk.tot'),
            waarde: keurmerk.totEnMet && datum(keurmerk.totEnMet),
            leeg: t('scanbesluit.keurmerk.geen_einde'),
          },
          { term: t('scanbesluit.keurmerk.gezien'), waarde: moment(keurmerk.gezienOp) },
        ];
  return (
    <div className="tk-stapel">
      <Melding soort={heeftKeurmerk(toets) ? 'info' : 'waarschuwing'}>{t(`scanbesluit.toets.${toets}`)}</Melding>
      <Feiten feiten={[...feiten, ...bekend]} />
    </div>
  );
}
