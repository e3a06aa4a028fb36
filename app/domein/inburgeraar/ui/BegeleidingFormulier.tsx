import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Naast } from '~/components/formulier/Naast';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { FeitPagina, type VoorFormulier } from './FeitPagina';

/** Shows what is known, so that an end is one date more. */
export function BegeleidingFormulier({ gegevens }: { gegevens: VoorFormulier }) {
  const { t } = useTranslation();
  const { begeleiding } = gegevens.stand;
  return (
    <FeitPagina soort="begeleiding" gegevens={gegevens}>
      <Formulier naam="begeleiding" teksten="inburgeraar.velden" standaard={{ van: begeleiding?.van, tot: begeleiding?.tot ?? undefined }}>
        <Naast>
          <Veld naam="van" soort="date" uitleg={t('inburgeraar.uitleg.begeleiding_van')} />
          <Veld naam="tot" soort="date" optioneel uitleg={t('inburgeraar.uitleg.begeleiding_tot')} />
        </Naast>
        <VerstuurKnop>{t('inburgeraar.bewaar')}</VerstuurKnop>
      </Formulier>
    </FeitPagina>
  );
}
