import { useTranslation } from 'react-i18next';
import { Keuze } from '~/components/formulier/Keuze';
import { Veld } from '~/components/formulier/Veld';
import { doelgroepen, wetten } from '~/domein/inburgeraar/wet';

/** Who someone is at this school. */
export function PersoonVelden() {
  return (
    <>
      <Veld naam="kenmerk" breedte="midden" maxLengte={50} autoComplete="off" />
      <Veld naam="voornamen" maxLengte={200} autoComplete="off" />
      <Veld naam="achternaam" maxLengte={200} autoComplete="off" />
      <Veld naam="geboortedatum" soort="date" />
    </>
  );
}

/** Under which wet, in which doelgroep (C 5.7). */
export function WetVelden() {
  const { t } = useTranslation();
  const opties = (bron: string, waarden: readonly string[]) =>
    waarden.map((waarde) => ({ waarde, tekst: t(`inburgeraar.${bron}.${waarde}`) }));
  return (
    <>
      <Keuze naam="wet" opties={opties('wet_lang', wetten)} />
      <Keuze naam="doelgroep" opties={opties('doelgroep_lang', doelgroepen)} />
    </>
  );
}
