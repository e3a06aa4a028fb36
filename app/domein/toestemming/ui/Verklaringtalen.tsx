import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { taalkenmerken, type Verklaringstaal } from '../verklaringstaal';

type Props = { talen: readonly Verklaringstaal[]; gekozen: Verklaringstaal; naar: (taal: Verklaringstaal) => string };

/** The languages in which a text can be read, each by its own name. */
export function Verklaringtalen({ talen, gekozen, naar }: Props) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('toestemming.talen.kies')} className="tk-talen">
      <ul>
        {talen.map((taal) => {
          const { naam, lang, dir } = taalkenmerken[taal];
          return (
            <li key={taal}>
              <Link to={naar(taal)} lang={lang} dir={dir} className="nl-link" aria-current={taal === gekozen ? 'true' : undefined}>
                {naam}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
