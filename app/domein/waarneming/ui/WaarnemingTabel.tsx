import { useTranslation } from 'react-i18next';
import { Status, type StatusSoort } from '~/components/Status';
import { Formulier } from '~/components/formulier/Formulier';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Tabel, type Kolom } from '~/components/gegevens/Tabel';
import { useOpmaak } from '~/components/useOpmaak';
import type { Waarnemingen } from '../waarneming.service.server';
import type { Waarnemingstand } from '../waarneming';

const soorten: Record<Waarnemingstand, StatusSoort> = { loopt: 'goed', komt: 'info', voorbij: 'neutraal', beeindigd: 'neutraal' };
type Rij = Waarnemingen['voorMij'][number];
type Persoon = 'casemanager' | 'waarnemer';

type Props = { bijschrift: string; rijen: readonly Rij[]; wie: readonly Persoon[] };

/** Waarnemingen with the colleague, the days and where they stand; one's own can be ended early. */
export function WaarnemingTabel({ bijschrift, rijen, wie }: Props) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  const personen = wie.map((persoon, plek): Kolom<Rij> => ({
    id: persoon,
    kop: t(`waarneming.kolommen.${persoon}`),
    rijkop: plek === 0,
    cel: (rij) => rij[persoon],
  }));
  return (
    <Tabel
      bijschrift={bijschrift}
      rijen={rijen}
      sleutel={({ id }) => id}
      kolommen={[
        ...personen,
        { id: 'van', kop: t('waarneming.kolommen.van'), cel: ({ van }) => datum(van) },
        { id: 'tot', kop: t('waarneming.kolommen.tot'), cel: ({ tot }) => datum(tot) },
        {
          id: 'stand',
          kop: t('waarneming.kolommen.stand'),
          cel: ({ stand }) => <Status soort={soorten[stand]}>{t(`waarneming.stand.${stand}`)}</Status>,
        },
        { id: 'actie', kop: t('waarneming.kolommen.actie'), cel: (rij) => (rij.magBeeindigen ? <Beeindig rij={rij} /> : null) },
      ]}
    />
  );
}

function Beeindig({ rij: { id, waarnemer } }: { rij: Rij }) {
  const { t } = useTranslation();
  return (
    <Formulier naam={`beeindig-${id}`} teksten="waarneming.velden">
      <input type="hidden" name="doe" value="beeindig" />
      <input type="hidden" name="waarnemingId" value={id} />
      <VerstuurKnop soort="secundair">
        {t('waarneming.beeindig')} <span className="tk-verborgen">{t('waarneming.beeindig_van', { naam: waarnemer })}</span>
      </VerstuurKnop>
    </Formulier>
  );
}
