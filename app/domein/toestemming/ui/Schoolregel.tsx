import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOpmaak } from '~/components/useOpmaak';
import type { Schoolstand } from '../overzicht';
import { Standbadge } from './Standbadge';

/** The answer for one school, with the act that made it so, and what can be done. */
export function Schoolregel({ inburgeraarId, stand, children }: { inburgeraarId: string; stand: Schoolstand; children?: ReactNode }) {
  const { t } = useTranslation();
  const { moment } = useOpmaak();
  const sinds = stand.sinds ? t('toestemming.sinds', { wanneer: moment(stand.sinds) }) : t('toestemming.nog_niets');
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
      </div>
      <Standbadge stand={stand.stand} isOpen={stand.isOpen} />
      {children}
    </div>
  );
}
