import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { RootData } from '../rootdata';
import { useOpmaak } from '../useOpmaak';

/** On every page of who covers today: for whom and until when, and the way to their people. */
export function Waarneemt({ voor }: { voor: RootData['waarneming'] }) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  if (voor.length === 0) return null;
  return (
    <div className="tk-waarneemt">
      <p>
        {voor.map(({ naam, tot }) => t('waarneming.vandaag', { naam, datum: datum(tot) })).join(' ')}{' '}
        <Link to="/caseload?wie=waarneming">{t('waarneming.toon')}</Link>
      </p>
    </div>
  );
}
