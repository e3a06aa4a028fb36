import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

/** Our own mark: two speech balloons that link like a chain. */
export function Woordmerk() {
  const { t } = useTranslation();
  return (
    <Link to="/" className="tk-woordmerk">
      <svg viewBox="0 0 44 44" fill="none" stroke="currentColor" strokeWidth="3.5" aria-hidden="true" focusable="false">
        <path d="M28.5 15V14a9 9 0 0 0-9-9H12a9 9 0 0 0-9 9v1a9 9 0 0 0 5 8.1V30l6.5-6H19.5" strokeLinecap="round" strokeLinejoin="round" />
        <path
          d="M15.5 29v1a9 9 0 0 0 9 9H27l6.5 4v-5.2A9 9 0 0 0 41 30v-1a9 9 0 0 0-9-9H24.5a9 9 0 0 0-6 2.3"
          strokeLinecap="round"
          strokeLinejoin="round"
          transform="translate(0 -2.5)"
        />
      </svg>
      <span>
        {t('algemeen.productnaam')} <small>{t('algemeen.productregel')}</small>
      </span>
    </Link>
  );
}
