import { Veld } from '~/components/formulier/Veld';

/** Who signs: the name as he writes it himself, in any script. */
export function OndertekenaarVelden({ uitleg }: { uitleg?: string }) {
  return (
    <>
      <Veld naam="naam" maxLengte={200} autoComplete="off" uitleg={uitleg} />
      <Veld naam="geboortedatum" soort="date" autoComplete="off" />
      <Veld naam="plaats" maxLengte={100} breedte="midden" autoComplete="off" />
    </>
  );
}
