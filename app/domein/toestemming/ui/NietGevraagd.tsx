import { useTranslation } from 'react-i18next';
import { Melding } from '~/components/Melding';

/** Why someone under the Wi2021 is not asked (artikel 35 lid 3). */
export function NietGevraagd() {
  const { t } = useTranslation();
  return <Melding titel={t('toestemming.niet_gevraagd.titel')}>{t('toestemming.niet_gevraagd.tekst')}</Melding>;
}
