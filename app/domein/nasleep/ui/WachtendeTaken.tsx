import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Melding } from '~/components/Melding';
import { useOpmaak } from '~/components/useOpmaak';
import type { Wachtend } from '../nasleep.service.server';

/** For who speaks for a cursist: whose ja ended, and until when the school can answer. */
export function WachtendeTaken({ wachtend }: { wachtend: Wachtend }) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  if (wachtend.length === 0) return null;
  return (
    <Melding soort="waarschuwing" titel={t('nasleep.wachtend', { count: wachtend.length })}>
      <ul>
        {wachtend.map(({ cursistId, naam, uiterlijk, isTeLaat }) => (
          <li key={cursistId}>
            <Link to={`/cursisten/${cursistId}/intrekking`} className="nl-link">
              {naam}
            </Link>{' '}
            {t(isTeLaat ? 'nasleep.had_voor' : 'nasleep.voor', { uiterlijk: datum(uiterlijk) })}
          </li>
        ))}
      </ul>
    </Melding>
  );
}
