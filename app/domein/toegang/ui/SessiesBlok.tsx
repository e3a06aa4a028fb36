import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Sectie } from '~/components/Sectie';

/** Logs a user out everywhere, for a lost phone or laptop. */
export function SessiesBlok() {
  const { t } = useTranslation();
  return (
    <Sectie titel={t('toegang.sessies.titel')} uitleg={t('toegang.sessies.uitleg')}>
      <Formulier naam="sessies" teksten="toegang.velden">
        <input type="hidden" name="doel" value="sessies" />
        <VerstuurKnop soort="gevaar">{t('toegang.sessies.verstuur')}</VerstuurKnop>
      </Formulier>
    </Sectie>
  );
}
