import type { Feit, Rapportrisico } from './rapportgegevens';
import type { Rapportdeel, Rapportinhoud } from './rapportstuk';

/** How a part of a report differs from the version before; null: it was not there, or is not any more. */
export type Rapportverschil = { kop: string; van: string | null; naar: string | null };

const woorden = ({ feiten, tekst }: Pick<Rapportdeel, 'feiten' | 'tekst'>): string =>
  [...feiten.map(({ label, waarde }: Feit) => `${label}: ${waarde}`), tekst].filter(Boolean).join('\n');

const risicowoorden = (risicos: readonly Rapportrisico[]): string =>
  risicos.map(({ omschrijving, ernst, antwoorden }) => [`${ernst}: ${omschrijving}`, ...antwoorden].join('\n')).join('\n');

type Vergeleken = Pick<Rapportinhoud, 'delen' | 'risicos'>;

/** What a revised report changed, part by part, in its order; the risks at the end. */
export function rapportverschillen(vorige: Vergeleken, nieuw: Vergeleken): Rapportverschil[] {
  const koppen = [...new Set([...nieuw.delen, ...vorige.delen].map(({ kop }) => kop))];
  const van = ({ delen }: Vergeleken, kop: string) => {
    const deel = delen.find((een) => een.kop === kop);
    return deel ? woorden(deel) : null;
  };
  const delen = koppen.map((kop) => ({ kop, van: van(vorige, kop), naar: van(nieuw, kop) }));
  const risicos = { kop: 'Risico’s', van: risicowoorden(vorige.risicos) || null, naar: risicowoorden(nieuw.risicos) || null };
  return [...delen, risicos].filter((een) => een.van !== een.naar);
}
