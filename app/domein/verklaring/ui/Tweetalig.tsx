import { Stuk } from '~/components/Stuk';
import type { Blok } from '~/platform/pdf/stuk';
import { leesblokken } from '../formulier';
import type { Tekstversie } from '../tekst';
import { Voorlezen } from './Voorlezen';

type Props = { gekozen: Tekstversie; nederlands: Tekstversie };

/** The text in the language that was chosen with the Dutch beside it: two columns when there is room, below each other on a phone. */
export function Tweetalig({ gekozen, nederlands }: Props) {
  if (gekozen.taal === 'nl') return <Kolom versie={gekozen} />;
  const titel: Blok = { soort: 'alineas', kop: nederlands.tekst.titel, alineas: [] };
  return (
    <div className="tk-tweetalig">
      <Kolom versie={gekozen} />
      <Stuk stuk={{ blokken: [titel, ...leesblokken(nederlands)] }} />
    </div>
  );
}

function Kolom({ versie }: { versie: Tekstversie }) {
  return (
    <div>
      <Voorlezen key={versie.id} versie={versie} />
      <Stuk stuk={{ blokken: leesblokken(versie) }} />
    </div>
  );
}
