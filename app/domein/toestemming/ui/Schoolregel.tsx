import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schoolstand } from '../overzicht';
import { Standzin } from './Standzin';
import { Standbadge } from './Standbadge';
import { useWanneer } from './useWanneer';

/** The answer for one school, with the act that made it so, and what can be done. */
export function Schoolregel({ inburgeraarId, stand, children }: { inburgeraarId: string; stand: Schoolstand; children?: ReactNode }) {
  const { t } = useTranslation();
  const wanneer = useWanneer();
  const sinds = stand.sinds ? t('toestemming.sinds', { wanneer: wanneer(stand.sinds) }) : t('toestemming.nog_niets');
  return (
    <div className="tk-antwoordrij">
      <div>
        <strong>{stand.school}</strong>
        <br />
        {stand.handelingId ? (
          <Link to={`/inburgeraars/${inburgeraarId}/toestemming/${stand.handelingId}`} className="nl-link">
            {sinds}
          </Link>
        ) : (
          sinds
        )}
        <Standzin stand={stand} />
      </div>
      <Standbadge stand={stand.stand} isOpen={stand.isOpen} />
      {children}
    </div>
  );
}
