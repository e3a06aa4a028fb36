import { useTranslation } from 'react-i18next';
import { Groep } from '~/components/formulier/Groep';
import { Naast } from '~/components/formulier/Naast';
import { Veld } from '~/components/formulier/Veld';

/** The tolk, where one was there; `isNodig`: a ja needs him, since no translator answered for the text yet. */
export function TolkVelden({ isNodig = false }: { isNodig?: boolean }) {
  const { t } = useTranslation();
  return (
    <Groep titel={t('toestemming.groepen.tolk')} uitleg={t(`toestemming.groepen.tolk_${isNodig ? 'nodig' : 'uitleg'}`)}>
      <Naast>
        <Veld naam="tolkNaam" optioneel maxLengte={200} autoComplete="off" />
        <Veld naam="tolkNummer" optioneel maxLengte={50} breedte="midden" autoComplete="off" />
      </Naast>
    </Groep>
  );
}
