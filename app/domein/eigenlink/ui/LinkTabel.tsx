import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Tabel, type Kolom } from '~/components/gegevens/Tabel';
import { useOpmaak } from '~/components/useOpmaak';
import type { Linkregel } from '../eigenlink.maken.service.server';
import { taalkenmerken } from '~/domein/verklaring/verklaringstaal';

/** The links that someone got, newest first, with what became of each; never the link itself. */
export function LinkTabel({ persoonId, links }: { persoonId: string; links: readonly Linkregel[] }) {
  const { t } = useTranslation();
  const opmaak = useOpmaak();
  const kolommen: Kolom<Linkregel>[] = [
    { id: 'school', kop: t('toestemming.link.kolom.school'), rijkop: true, cel: ({ school }) => school },
    { id: 'wijze', kop: t('toestemming.link.kolom.wijze'), cel: ({ wijze }) => t(`toestemming.link.wijze.${wijze}`) },
    { id: 'taal', kop: t('toestemming.link.kolom.taal'), cel: ({ taal }) => taalkenmerken[taal].naam },
    {
      id: 'gemaakt',
      kop: t('toestemming.link.kolom.gemaakt'),
      cel: ({ gemaakt, door }) => (
        <>
          {opmaak.moment(gemaakt)}
          {door ? <small> {t('toestemming.link.door', { naam: door })}</small> : null}
        </>
      ),
    },
    {
      id: 'stand',
      kop: t('toestemming.link.kolom.stand'),
      cel: ({ id, stand, wijze }) => (
        <>
          {t(`toestemming.link.stand.${stand}`)}{' '}
          {stand === 'open' && wijze === 'qr' ? (
            <Link to={`/inburgeraars/${persoonId}/toestemming/link/${id}`} className="nl-link">
              {t('toestemming.link.toon_qr')}
            </Link>
          ) : null}
        </>
      ),
    },
  ];
  if (links.length === 0) return <p>{t('toestemming.link.geen')}</p>;
  return <Tabel bijschrift={t('toestemming.link.bijschrift')} kolommen={kolommen} rijen={links} sleutel={({ id }) => id} />;
}
