import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { FeitPagina, type VoorFormulier } from './FeitPagina';
import { SituatieVelden } from './SituatieVelden';

export function SituatieFormulier({ gegevens }: { gegevens: VoorFormulier }) {
  const { t } = useTranslation();
  return (
    <FeitPagina soort="situatie" gegevens={gegevens}>
      <Formulier naam="situatie" teksten="inburgeraar.velden">
        <SituatieVelden />
        <Veld naam="van" soort="date" uitleg={t('inburgeraar.uitleg.situatie_van')} />
        <VerstuurKnop>{t('inburgeraar.bewaar')}</VerstuurKnop>
      </Formulier>
    </FeitPagina>
  );
}
