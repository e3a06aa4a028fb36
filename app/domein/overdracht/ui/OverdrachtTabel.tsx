import { useTranslation } from 'react-i18next';
import { Status, type StatusSoort } from '~/components/Status';
import { Tabel, type Kolom } from '~/components/gegevens/Tabel';
import { useOpmaak } from '~/components/useOpmaak';
import type { Overdragen } from '../overdracht.service.server';
import type { Overdrachtstand } from '../overdracht';
import { NeemTerug } from './NeemTerug';

const soorten: Record<Overdrachtstand, StatusSoort> = { komt: 'info', overgedragen: 'goed', teruggenomen: 'neutraal' };
type Rij = Overdragen['vanMij'][number];

type Props = { bijschrift: string; rijen: readonly Rij[]; wie: readonly ('van' | 'naar')[] };

/** What was handed over: to whom, from which day, how many people, why, and where it stands; one's own can be taken back until the day. */
export function OverdrachtTabel({ bijschrift, rijen, wie }: Props) {
  const { t } = useTranslation();
  const { datum, getal } = useOpmaak();
  const personen = wie.map((persoon, plek): Kolom<Rij> => ({
    id: persoon,
    kop: t(`overdracht.kolommen.${persoon}`),
    rijkop: plek === 0,
    cel: (rij) => rij[persoon],
  }));
  return (
    <Tabel
      bijschrift={bijschrift}
      rijen={rijen}
      sleutel={({ id, vanId }) => id + vanId}
      kolommen={[
        ...personen,
        { id: 'per', kop: t('overdracht.kolommen.per'), cel: ({ per }) => datum(per) },
        {
          id: 'aantal',
          kop: t('overdracht.kolommen.aantal'),
          cel: ({ aantal, terug, stand }) => getal(stand === 'teruggenomen' ? aantal : aantal - terug),
        },
        { id: 'reden', kop: t('overdracht.kolommen.reden'), cel: ({ reden }) => reden },
        {
          id: 'stand',
          kop: t('overdracht.kolommen.stand'),
          cel: ({ stand }) => <Status soort={soorten[stand]}>{t(`overdracht.stand.${stand}`)}</Status>,
        },
        {
          id: 'actie',
          kop: t('overdracht.kolommen.actie'),
          cel: (rij) => (rij.magTerugnemen ? <NeemTerug overdrachtId={rij.id} naar={rij.naar} /> : null),
        },
      ]}
    />
  );
}
