import { useTranslation } from 'react-i18next';
import { KnopLink } from '~/components/KnopLink';
import { LeegStaat } from '~/components/LeegStaat';

/** The short time is over, or was never there. What was kept is kept; the mailed link opens it again. */
export function Verlopen() {
  const { t } = useTranslation();
  return (
    <LeegStaat
      titel={t('aanmelding.verlopen.titel')}
      tekst={t('aanmelding.verlopen.tekst')}
      actie={<KnopLink naar="/convenant/aanmelding">{t('aanmelding.verlopen.opnieuw')}</KnopLink>}
    />
  );
}
