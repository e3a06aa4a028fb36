import { useTranslation } from 'react-i18next';
import { Tabel } from '~/components/gegevens/Tabel';
import type { Verschil } from '../verschil';
import { useWaarde } from './useWaarde';

/** What a correction changed: each field with what it was and what it is now. */
export function VerschilTabel({ verschillen, bijschrift }: { verschillen: readonly Verschil[]; bijschrift: string }) {
  const { t } = useTranslation();
  const toon = useWaarde();
  const leeg = t('voortgang.rapportage.niets');
  return (
    <Tabel
      bijschrift={bijschrift}
      rijen={verschillen}
      sleutel={({ veld }) => veld}
      kolommen={[
        { id: 'veld', kop: t('voortgang.rapportage.veld'), cel: ({ veld }) => t(`voortgang.velden.${veld}`), rijkop: true },
        { id: 'was', kop: t('voortgang.rapportage.was'), cel: ({ van }) => toon(van), leeg },
        { id: 'is', kop: t('voortgang.rapportage.is'), cel: ({ naar }) => toon(naar), leeg },
      ]}
    />
  );
}
