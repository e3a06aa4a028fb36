import { Naast } from '~/components/formulier/Naast';
import { Veld } from '~/components/formulier/Veld';

/** What a school is called and how it is reached. */
export function ContactVelden() {
  return (
    <>
      <Veld naam="naam" maxLengte={200} autoComplete="off" />
      <Veld naam="plaats" maxLengte={100} breedte="midden" autoComplete="off" />
      <Naast>
        <Veld naam="email" soort="email" maxLengte={254} autoComplete="off" />
        <Veld naam="telefoon" soort="tel" maxLengte={30} autoComplete="off" />
      </Naast>
      <Veld naam="website" maxLengte={200} optioneel autoComplete="off" />
    </>
  );
}
