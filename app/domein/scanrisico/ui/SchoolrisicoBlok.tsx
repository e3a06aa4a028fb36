import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Sectie } from '~/components/Sectie';
import type { Schoolrisicos } from '../antwoord.service.server';
import { Ernstbadge } from './Ernstbadge';

/** What the school was told of its scan, and the way to answer. */
export function SchoolrisicoBlok({ risicos }: { risicos: Schoolrisicos }) {
  const { t } = useTranslation();
  if (risicos.length === 0) return null;
  return (
    <Sectie titel={t('scanrisico.school.titel')} uitleg={t('scanrisico.school.uitleg')} id="risicos">
      <ul>
        {risicos.map(({ id, onderdeel, ernst, omschrijving, magAntwoorden }) => (
          <li key={id}>
            <strong>{t(`kwaliteitsscan.onderdeel.${onderdeel}`)}</strong> <Ernstbadge ernst={ernst} />
            <p>{omschrijving}</p>
            <Link className="nl-link" to={`/mijn-school/scan/risicos/${id}`}>
              {t(magAntwoorden ? 'scanrisico.school.open' : 'scanrisico.school.lees')}
              <span className="tk-verborgen">: {t(`kwaliteitsscan.onderdeel.${onderdeel}`)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Sectie>
  );
}
