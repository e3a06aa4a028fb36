import { useTranslation } from 'react-i18next';
import { Keuze } from '~/components/formulier/Keuze';
import { doelgroepen, wetten } from '../wet';

/** Wet and doelgroep. */
export function SituatieVelden() {
  const { t } = useTranslation();
  return (
    <>
      <Keuze naam="wet" opties={wetten.map((waarde) => ({ waarde, tekst: t(`inburgeraar.wet_lang.${waarde}`) }))} />
      <Keuze naam="doelgroep" opties={doelgroepen.map((waarde) => ({ waarde, tekst: t(`inburgeraar.doelgroep_lang.${waarde}`) }))} />
    </>
  );
}
