import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Keuze } from '~/components/formulier/Keuze';
import { Naast } from '~/components/formulier/Naast';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { FeitPagina, type VoorFormulier } from './FeitPagina';

export function TermijnFormulier({ gegevens }: { gegevens: VoorFormulier }) {
  const { t } = useTranslation();
  const opties = ['ja', 'nee'].map((waarde) => ({ waarde, tekst: t(`inburgeraar.opties.termijn_${waarde}`) }));
  return (
    <FeitPagina soort="termijn" gegevens={gegevens}>
      <Formulier naam="termijn" teksten="inburgeraar.velden">
        <Keuze naam="bekend" opties={opties} />
        <Naast>
          <Veld naam="begin" soort="date" optioneel />
          <Veld naam="einde" soort="date" uitleg={t('inburgeraar.uitleg.termijn_einde')} />
        </Naast>
        <VerstuurKnop>{t('inburgeraar.bewaar')}</VerstuurKnop>
      </Formulier>
    </FeitPagina>
  );
}
