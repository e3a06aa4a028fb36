import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Selectie } from '~/components/formulier/Selectie';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Sectie } from '~/components/Sectie';
import { intrekkingskanalen } from '../toestemming.schema';

/** Withdrawing in one step; how it reached us may be said and need not be. */
export function Intrekken({ school }: { school: string }) {
  const { t } = useTranslation();
  return (
    <Sectie titel={t('toestemming.intrekken.titel')} uitleg={t('toestemming.intrekken.uitleg', { school })} id="intrekking">
      <Formulier naam="intrekken" teksten="toestemming.velden">
        <Selectie
          naam="kanaal"
          optioneel
          leeg={t('toestemming.intrekken.balie')}
          opties={intrekkingskanalen
            .filter((kanaal) => kanaal !== 'scherm')
            .map((kanaal) => ({ waarde: kanaal, tekst: t(`toestemming.kanaal.${kanaal}`) }))}
        />
        <VerstuurKnop soort="gevaar">{t('toestemming.intrekken.knop')}</VerstuurKnop>
      </Formulier>
    </Sectie>
  );
}
