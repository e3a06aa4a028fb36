import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Tabel, type Kolom } from '~/components/gegevens/Tabel';
import type { Weergave } from '../weergave';
import { useWanneer } from './useWanneer';

/** What the school recorded, newest first, each with its document and its scan. */
type Props = { cursistId: string; handelingen: readonly Weergave[]; magVerklaren: boolean };

export function SchoolHandelingen({ cursistId, handelingen, magVerklaren }: Props) {
  const { t } = useTranslation();
  const wanneer = useWanneer();
  if (handelingen.length === 0) return null;
  const kolommen: Kolom<Weergave>[] = [
    {
      id: 'wat',
      kop: t('toestemming.kolommen.wat'),
      rijkop: true,
      cel: ({ id, soort, ongeldig }) => (
        <>
          <Link to={`/toestemming/${id}`} className="nl-link">
            {t(`toestemming.soort.${soort}`)}
          </Link>
          {ongeldig ? <small>{t('toestemming.ongeldig.kort')}</small> : null}
          {ongeldig?.reden ? <small>{t(`toestemming.ongeldig.reden.${ongeldig.reden}`)}</small> : null}
          {magVerklaren && soort === 'verleend' && !ongeldig ? (
            <small>
              <Link to={`/cursisten/${cursistId}/toestemming/${id}/ongeldig`} className="nl-link">
                {t('toestemming.ongeldig.naar')}
              </Link>
            </small>
          ) : null}
        </>
      ),
    },
    { id: 'wanneer', kop: t('toestemming.kolommen.wanneer'), cel: ({ tijdstip, datum }) => wanneer(tijdstip ?? datum) },
    { id: 'naam', kop: t('toestemming.feiten.naam'), cel: ({ naam }) => <bdi>{naam}</bdi> },
    {
      id: 'door',
      kop: t('toestemming.feiten.vastgelegd'),
      cel: ({ vastgelegdOp, door }) => t('toestemming.feiten.vastgelegd_door', { wanneer: wanneer(vastgelegdOp), door: door ?? '' }),
    },
    {
      id: 'scan',
      kop: t('toestemming.velden.scan'),
      leeg: t('toestemming.geen_scan'),
      cel: ({ bestandId }) =>
        bestandId ? (
          <a href={`/bestanden/${bestandId}`} className="nl-link">
            {t('toestemming.feiten.scan')}
          </a>
        ) : null,
    },
  ];
  return (
    <Tabel
      bijschrift={t('toestemming.bijschrift', { count: handelingen.length })}
      kolommen={kolommen}
      rijen={handelingen}
      sleutel={({ id }) => id}
    />
  );
}
