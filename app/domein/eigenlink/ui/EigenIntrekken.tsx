import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Sectie } from '~/components/Sectie';

/** Withdraws at once: no reason, no name, one button. */
export function EigenIntrekken() {
  const { t } = useTranslation();
  return (
    <Sectie titel={t('verklaring.intrekken.titel')} uitleg={t('verklaring.intrekken.uitleg')}>
      <Formulier naam="trek_in" teksten="verklaring.velden">
        <input type="hidden" name="doe" value="trek_in" />
        <VerstuurKnop soort="secundair">{t('verklaring.intrekken.knop')}</VerstuurKnop>
      </Formulier>
    </Sectie>
  );
}
