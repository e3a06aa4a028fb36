import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { taalkenmerken, type Verklaringstaal } from '../verklaringstaal';

type Props = { talen: readonly Verklaringstaal[]; gekozen: Verklaringstaal; naar: (taal: Verklaringstaal) => string };

/** The languages in which a text can be read, each by its own name. */
export function Verklaringtalen({ talen, gekozen, naar }: Props) {
  const { t } = useTranslation();
  const { naam, lang } = taalkenmerken[gekozen];
  return (
    <details className="tk-toelichting tk-talen">
      <summary>
        {t('toestemming.talen.kies')}: <bdi lang={lang}>{naam}</bdi>
      </summary>
      <ul>
        {talen.map((taal) => (
          <li key={taal}>
            <Taal taal={taal} isGekozen={taal === gekozen} naar={naar(taal)} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Taal({ taal, isGekozen, naar }: { taal: Verklaringstaal; isGekozen: boolean; naar: string }) {
  const { naam, lang, dir } = taalkenmerken[taal];
  return (
    <Link to={naar} lang={lang} dir={dir} className="nl-link" aria-current={isGekozen ? 'true' : undefined}>
      {naam}
    </Link>
  );
}
