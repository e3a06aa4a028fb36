import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { taalkenmerken, verklaringstalen, type Verklaringstaal } from '~/domein/verklaring/verklaringstaal';

/** The languages to choose from, each in its own words; another language is another address, so it works without script. */
export function EigenTalen({ taal }: { taal: Verklaringstaal }) {
  const { t } = useTranslation();
  return (
    <nav className="tk-talen" aria-label={t('verklaring.talen')}>
      <ul>
        {verklaringstalen.map((een) => {
          const { naam, lang, dir } = taalkenmerken[een];
          return (
            <li key={een}>
              <Link
                to={`?taal=${een}`}
                reloadDocument
                className="nl-link"
                lang={lang}
                dir={dir}
                aria-current={een === taal ? 'true' : undefined}
              >
                {naam}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
