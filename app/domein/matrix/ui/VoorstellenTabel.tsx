import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Tabel } from '~/components/gegevens/Tabel';
import { useOpmaak } from '~/components/useOpmaak';
import type { Matrix } from '../matrix.service.server';
import { Standbadge } from './Standbadge';

/** Every voorstel with where it stands, the last one first. */
export function VoorstellenTabel({ voorstellen }: Pick<Matrix, 'voorstellen'>) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  return (
    <Tabel
      bijschrift={t('matrix.voorstellen.bijschrift', { count: voorstellen.length })}
      rijen={voorstellen}
      sleutel={({ id }) => id}
      kolommen={[
        {
          id: 'reden',
          kop: t('matrix.voorstellen.reden'),
          rijkop: true,
          cel: ({ id, reden }) => (
            <Link className="nl-link" to={`/grondslagen/${id}`}>
              {reden}
            </Link>
          ),
        },
        { id: 'ingang', kop: t('matrix.voorstellen.ingang'), cel: ({ ingang }) => datum(ingang) },
        { id: 'aantal', kop: t('matrix.voorstellen.aantal'), getal: true, cel: ({ aantal }) => aantal },
        { id: 'door', kop: t('matrix.voorstellen.door'), cel: ({ doorNaam }) => doorNaam },
        { id: 'stand', kop: t('matrix.voorstellen.stand'), cel: ({ stand }) => <Standbadge stand={stand} /> },
      ]}
    />
  );
}
