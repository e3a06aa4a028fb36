import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Tabel, type Kolom } from '~/components/gegevens/Tabel';
import type { Zoekresultaat } from '../zoeken.service.server';
import { useVondst } from './useVondst';

type School = Zoekresultaat['scholen'][number];

/** Schools, the best first; for a casemanager each leads to his people there. */
export function GevondenScholen({ scholen, wat }: { scholen: readonly School[]; wat: 'mensen' | 'scholen' }) {
  const { t } = useTranslation();
  const vondst = useVondst();
  const kolommen: Kolom<School>[] = [
    {
      id: 'naam',
      kop: t('zoeken.kolommen.school'),
      rijkop: true,
      cel: ({ pad, naam }) => (
        <Link to={pad} className="nl-link">
          {wat === 'mensen' ? t('zoeken.mensen_bij', { school: naam }) : naam}
        </Link>
      ),
    },
    { id: 'plaats', kop: t('zoeken.kolommen.plaats'), cel: ({ plaats }) => plaats },
    { id: 'op', kop: t('zoeken.kolommen.op'), cel: ({ vondsten, naam, plaats }) => vondst(vondsten, `${naam} ${plaats}`) },
  ];
  return <Tabel bijschrift={t('zoeken.scholen', { count: scholen.length })} kolommen={kolommen} rijen={scholen} sleutel={({ id }) => id} />;
}
