import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Tabel, type Kolom } from '~/components/gegevens/Tabel';
import type { Handelingregel } from '../overzicht';
import { Tekstnaam } from './Tekstnaam';
import { useWanneer } from './useWanneer';

/** Every act that may be seen, newest first; each leads to its own page. */
export function HandelingTabel({ inburgeraarId, handelingen }: { inburgeraarId: string; handelingen: readonly Handelingregel[] }) {
  const { t } = useTranslation();
  const wanneer = useWanneer();
  const kolommen: Kolom<Handelingregel>[] = [
    {
      id: 'wat',
      kop: t('toestemming.kolommen.wat'),
      rijkop: true,
      cel: ({ id, soort, school, isOverstemd, gaatVoor, ongeldig }) => (
        <>
          <Link to={`/inburgeraars/${inburgeraarId}/toestemming/${id}`} className="nl-link">
            {t(`toestemming.soort.${soort}${school ? '' : '_alle'}`)}
          </Link>
          {ongeldig ? <small>{t('toestemming.ongeldig.kort')}</small> : null}
          {isOverstemd ? <small>{t('toestemming.overstemd_kort')}</small> : null}
          {gaatVoor ? <small>{t('toestemming.gaat_voor_kort')}</small> : null}
        </>
      ),
    },
    { id: 'wanneer', kop: t('toestemming.kolommen.wanneer'), cel: ({ tijdstip, datum }) => wanneer(tijdstip ?? datum) },
    { id: 'school', kop: t('toestemming.kolommen.school'), cel: ({ school }) => school ?? t('toestemming.alle_scholen') },
    { id: 'hoe', kop: t('toestemming.kolommen.hoe'), cel: ({ kanaal }) => t(`toestemming.kanaal.${kanaal}`) },
    {
      id: 'tekst',
      kop: t('toestemming.kolommen.tekst'),
      cel: ({ tekst }) => (tekst ? <Tekstnaam tekst={tekst} /> : null),
      leeg: t('toestemming.zonder_tekst'),
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
