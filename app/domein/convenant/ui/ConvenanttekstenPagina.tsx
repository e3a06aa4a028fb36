import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Tabel, type Kolom } from '~/components/gegevens/Tabel';
import { Pagina } from '~/components/Pagina';
import { useOpmaak } from '~/components/useOpmaak';
import type { Tekstregel } from '../convenanttekst.service.server';
import { Plaatsingbadge, Vaststellingbadge } from './Tekstbadges';

/** Every version of the text of the convenant, the newest first (C 18.1). */
export function ConvenanttekstenPagina({ teksten }: { teksten: readonly Tekstregel[] }) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  const kop = (id: string) => ({ id, kop: t(`convenant.teksten.kolommen.${id}`) });
  const kolommen: Kolom<Tekstregel>[] = [
    {
      ...kop('nummer'),
      rijkop: true,
      cel: ({ id, nummer }) => (
        <Link to={`/convenantteksten/${id}`} className="nl-link">
          {t('convenant.teksten.versie', { nummer })}
        </Link>
      ),
    },
    { ...kop('van'), cel: ({ van }) => datum(van) },
    { ...kop('plaatsing'), cel: (tekst) => <Plaatsingbadge tekst={tekst} /> },
    { ...kop('vastgesteld'), cel: (tekst) => <Vaststellingbadge tekst={tekst} /> },
  ];
  return (
    <Pagina titel={t('convenant.teksten.titel')} lead={t('convenant.teksten.lead')}>
      <Tabel
        bijschrift={t('convenant.teksten.bijschrift', { count: teksten.length })}
        kolommen={kolommen}
        rijen={teksten}
        sleutel={({ id }) => id}
      />
    </Pagina>
  );
}
