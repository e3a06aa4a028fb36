import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Status } from '~/components/Status';
import { useOpmaak } from '~/components/useOpmaak';
import type { Versie } from '../matrix';

const soorten = { nu: 'goed', komt: 'info', eerder: 'neutraal' } as const;

/** Every version of the matrix, coming ones first; each leads to the matrix of its first day. */
export function Versielijst({ versies }: { versies: readonly Versie[] }) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  return (
    <ul className="tk-versies">
      {versies.map(({ dag, stand }) => (
        <li key={dag}>
          <Link className="nl-link" to={`/grondslagen?dag=${dag}`}>
            {t('matrix.versies.vanaf', { dag: datum(dag) })}
          </Link>{' '}
          <Status soort={soorten[stand]}>{t(`matrix.versies.${stand}`)}</Status>
        </li>
      ))}
    </ul>
  );
}
