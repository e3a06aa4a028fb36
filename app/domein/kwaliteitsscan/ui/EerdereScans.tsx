import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useOpmaak } from '~/components/useOpmaak';
import type { Stand } from '../stand';

/** Other scans, each with how it stands. */
export function EerdereScans({ scans }: { scans: readonly { id: string; begonnenOp: string; stand: Stand }[] }) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  return (
    <ul>
      {scans.map(({ id, begonnenOp, stand }) => (
        <li key={id}>
          <Link to={`/scans/${id}`} className="nl-link">
            {t('kwaliteitsscan.eerder.scan', { dag: datum(begonnenOp) })}
          </Link>
          : {t(`kwaliteitsscan.stand.${stand}`)}
        </li>
      ))}
    </ul>
  );
}
