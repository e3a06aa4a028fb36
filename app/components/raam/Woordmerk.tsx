import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

/** Our own mark: two speech balloons that link like a chain. */
export function Woordmerk() {
  const { t } = useTranslation();
  return (
    <Link to="/" className="tk-woordmerk">
      <svg
        viewBox="0 0 44 44"
        fill="none"
        stroke="currentColor"
        strokeWidth="3.5"
        strokeLinejoin="round"
        aria-hidden="true"
        focusable="false"
      >
        <path d="M14 8h10a8 8 0 0 1 8 8v2a8 8 0 0 1-8 8h-9l-6 5v-6a8 8 0 0 1-3-7v-2a8 8 0 0 1 8-8Z" />
        <path d="M24 18h4a8 8 0 0 1 8 8v1a8 8 0 0 1-2 6v6l-6-5h-6a8 8 0 0 1-8-8" strokeLinecap="round" />
      </svg>
      <span>
        {t('algemeen.productnaam')} <small>{t('algemeen.productregel')}</small>
      </span>
    </Link>
  );
}
