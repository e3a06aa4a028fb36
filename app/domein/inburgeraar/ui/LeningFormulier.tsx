import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Keuze } from '~/components/formulier/Keuze';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { leningsoorten } from '../lening';
import { FeitPagina, type VoorFormulier } from './FeitPagina';

export function LeningFormulier({ gegevens }: { gegevens: VoorFormulier }) {
  const { t } = useTranslation();
  const opties = leningsoorten.map((waarde) => ({ waarde, tekst: t(`inburgeraar.opties.lening_${waarde}`) }));
  return (
    <FeitPagina soort="lening" gegevens={gegevens}>
      <Formulier naam="lening" teksten="inburgeraar.velden">
        <Keuze naam="soort" label={t('inburgeraar.velden.lening_soort')} opties={opties} />
        <Veld naam="bedrag" breedte="midden" optioneel maxLengte={20} autoComplete="off" />
        <Veld naam="peildatum" soort="date" max={gegevens.vandaag} />
        <VerstuurKnop>{t('inburgeraar.bewaar')}</VerstuurKnop>
      </Formulier>
    </FeitPagina>
  );
}
