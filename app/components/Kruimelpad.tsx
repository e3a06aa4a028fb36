import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

export type Kruimel = { naar: string; tekst: string };

/** The way up; the page itself is not in it, its title says that. */
export function Kruimelpad({ kruimels }: { kruimels: readonly Kruimel[] }) {
  const { t } = useTranslation();
  return (
    <nav className="tk-kruimels" aria-label={t('algemeen.kruimelpad')}>
      <ol>
        {kruimels.map(({ naar, tekst }) => (
          <li key={naar}>
            <Link to={naar} className="nl-link">
              {tekst}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
