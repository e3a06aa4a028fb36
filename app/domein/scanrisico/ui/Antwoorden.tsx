import { Tijdlijn } from '~/components/gegevens/Tijdlijn';
import type { Antwoordweergave } from '../risicoweergave';

/** What the school said on a risk, the newest first; `leeg` when it said nothing yet. */
export function Antwoorden({ antwoorden, leeg }: { antwoorden: readonly Antwoordweergave[]; leeg: string }) {
  if (antwoorden.length === 0) return <p>{leeg}</p>;
  return (
    <Tijdlijn
      gebeurtenissen={antwoorden.toReversed().map(({ id, op, door, antwoord }) => ({ id, wanneer: op, titel: door, tekst: antwoord }))}
    />
  );
}
