import type { Rapportgegevens } from './rapportgegevens';
import { gerapporteerd, type Conceptinhoud } from './sectie';

const AANTALLEN = ['goed', 'aandacht', 'risico', 'niet_beschikbaar'] as const;
const WOORDEN = { goed: 'goed', aandacht: 'aandacht nodig', risico: 'een risico', niet_beschikbaar: 'geen gegevens' } as const;

/** The report as it is drafted from what was found; who writes it changes the words. */
export function voorzet({ school, bevindingen, risicos }: Pick<Rapportgegevens, 'school' | 'bevindingen' | 'risicos'>): Conceptinhoud {
  const geteld = bevindingen.filter(({ onderdeel }) => gerapporteerd.includes(onderdeel));
  const delen = AANTALLEN.flatMap((beoordeling) => {
    const aantal = geteld.filter((een) => een.beoordeling === beoordeling).length;
    return aantal === 0 ? [] : [`${WOORDEN[beoordeling]}: ${aantal}`];
  });
  const samenvatting =
    geteld.length === 0
      ? ''
      : `Wij keken naar ${geteld.length} ${geteld.length === 1 ? 'onderdeel' : 'onderdelen'} van ${school.naam}. De uitkomst: ${delen.join(', ')}. ${risicozin(risicos.length)}`;
  const teksten = geteld.map(({ onderdeel, samenvatting: tekst }) => [onderdeel, tekst] as const);
  return { ...(samenvatting ? { samenvatting } : {}), ...Object.fromEntries(teksten) };
}

function risicozin(aantal: number): string {
  if (aantal === 0) return 'Wij vonden geen risico’s die wij de school moesten vertellen.';
  return aantal === 1 ? 'Wij vertelden de school één risico.' : `Wij vertelden de school ${aantal} risico’s.`;
}
