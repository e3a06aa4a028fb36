import { useTranslation } from 'react-i18next';

export default function Welkom() {
  const { t } = useTranslation();
  return <h1>{t('openbaar.welkom.titel')}</h1>;
}
