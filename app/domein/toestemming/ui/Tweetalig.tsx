import { Stuk } from '~/components/Stuk';
import type { Blok } from '~/platform/pdf/stuk';
import { leesblokken } from '../formulier';
import type { Tekstversie } from '../tekst';

type Props = { gekozen: Tekstversie; nederlands: Tekstversie };

/** The text in the language that was chosen with the Dutch beside it: two columns when there is room, below each other on a phone. */
export function Tweetalig({ gekozen, nederlands }: Props) {
  if (gekozen.taal === 'nl') return <Stuk stuk={{ blokken: leesblokken(gekozen) }} />;
  const titel: Blok = { soort: 'alineas', kop: nederlands.tekst.titel, alineas: [] };
  return (
    <div className="tk-tweetalig">
      <Stuk stuk={{ blokken: leesblokken(gekozen) }} />
      <Stuk stuk={{ blokken: [titel, ...leesblokken(nederlands)] }} />
    </div>
  );
}
