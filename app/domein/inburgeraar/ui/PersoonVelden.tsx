import { Naast } from '~/components/formulier/Naast';
import { Veld } from '~/components/formulier/Veld';

/** Identity and contact. */
export function PersoonVelden() {
  return (
    <>
      <Naast>
        <Veld naam="voornamen" maxLengte={200} autoComplete="off" />
        <Veld naam="achternaam" maxLengte={200} autoComplete="off" />
      </Naast>
      <Veld naam="geboortedatum" soort="date" autoComplete="off" />
      <Naast>
        <Veld naam="email" soort="email" optioneel maxLengte={254} autoComplete="off" />
        <Veld naam="telefoon" soort="tel" optioneel maxLengte={30} autoComplete="off" />
      </Naast>
    </>
  );
}
