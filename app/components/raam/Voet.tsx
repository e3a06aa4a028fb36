import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

export function Voet() {
  const { t } = useTranslation();
  return (
    <footer className="tk-voet">
      <div className="tk-voet__binnen">
        <p>{t('algemeen.voettekst')}</p>
        <nav aria-label={t('algemeen.voetnavigatie')}>
          <ul>
            <li>
              <Link to="/convenant">{t('algemeen.convenant')}</Link>
            </li>
            <li>
              <Link to="/toegankelijkheid">{t('algemeen.toegankelijkheid')}</Link>
            </li>
            <li>
              <Link to="/privacy">{t('algemeen.privacy')}</Link>
            </li>
            <li>
              <Link to="/controleer">{t('algemeen.controleer')}</Link>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
