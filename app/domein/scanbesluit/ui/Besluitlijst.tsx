import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Tabel, type Kolom } from '~/components/gegevens/Tabel';
import { useOpmaak } from '~/components/useOpmaak';
import { UitersteDag } from '~/domein/uiterstedag/ui/UitersteDag';
import type { Besluitbeeld } from '../weergave';

type Regel = Omit<Besluitbeeld, 'door'> & { door: string | null };

/** What was decided on a scan, each with its letter; who decided is for the gemeente. */
export function Besluitlijst({ besluiten }: { besluiten: readonly Regel[] }) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  const kop = (id: string) => ({ id, kop: t(`scanbesluit.kolommen.${id}`) });
  const isGemeente = besluiten.some(({ door }) => door !== null);
  const kolommen: Kolom<Regel>[] = [
    {
      ...kop('besluit'),
      rijkop: true,
      cel: ({ id, soort }) => (
        <Link className="nl-link" to={`/scanbesluiten/${id}`}>
          {t(`scanbesluit.soort.${soort}`)}
        </Link>
      ),
    },
    { ...kop('op'), cel: ({ beslotenOp }) => datum(beslotenOp) },
    ...(isGemeente ? [{ ...kop('door'), cel: ({ door }: Regel) => door }] : []),
    {
      ...kop('tot'),
      cel: ({ zienswijzeDagen, beslotenOp }) =>
        zienswijzeDagen === null ? null : <UitersteDag code="zienswijze" aantal={zienswijzeDagen} begin={beslotenOp} cel="lang" />,
    },
  ];
  const getoond = besluiten.some(({ zienswijzeDagen }) => zienswijzeDagen !== null) ? kolommen : kolommen.slice(0, -1);
  const bijschrift = t('scanbesluit.bijschrift', { count: besluiten.length });
  return <Tabel bijschrift={bijschrift} kolommen={getoond} rijen={besluiten} sleutel={({ id }) => id} />;
}
