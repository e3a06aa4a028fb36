import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Lijsttabel } from '~/components/gegevens/Lijsttabel';
import type { Kolom } from '~/components/gegevens/Tabel';
import type { Gebruikerslijst } from '../gebruikers.service.server';
import { Geheimhoudingbadge } from './Geheimhoudingbadge';
import { ToegangLijst } from './ToegangLijst';

type Rij = Gebruikerslijst['rijen'][number];

/** Users, each with what he may and whether he can use it. */
export function GebruikersTabel({ rijen, bijschrift }: { rijen: readonly Rij[]; bijschrift: string }) {
  const { t } = useTranslation();
  const kolommen: Kolom<Rij>[] = [
    {
      id: 'naam',
      kop: t('toegang.kolommen.naam'),
      rijkop: true,
      cel: ({ id, naam }) => (
        <Link to={`/toegang/${id}`} className="nl-link">
          {naam}
        </Link>
      ),
    },
    { id: 'email', kop: t('toegang.kolommen.email'), cel: ({ email }) => email },
    { id: 'toegang', kop: t('toegang.kolommen.toegang'), cel: ({ toegang }) => <ToegangLijst toegang={toegang} /> },
    {
      id: 'geheimhouding',
      kop: t('toegang.kolommen.geheimhouding'),
      cel: ({ getekendOp }) => <Geheimhoudingbadge getekendOp={getekendOp} />,
    },
  ];
  return <Lijsttabel lijst="gebruikers" bijschrift={bijschrift} kolommen={kolommen} rijen={rijen} sleutel={({ id }) => id} />;
}
