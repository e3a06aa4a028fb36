import { type Categorie, categorieen, type Richting } from '~/domein/grondslag/categorie';
import type { Aanleiding, Regel } from './nasleep';

type Bron = {
  oorzaakId: string;
  aanleiding: Aanleiding;
  regel: Regel;
  school: string;
  richting: Richting | null;
  categorieen: readonly Categorie[];
  aantal: number | null;
  moment: string;
};

/** What stopped: one way, or both. */
export type Stop = { hoe: Richting | 'aan_elkaar'; over: Categorie[] };

/** What followed by itself when a ja for one school ended, as the inburgeraar himself reads it: no rule and no source. */
export type Vanzelf = {
  id: string;
  school: string;
  aanleiding: Aanleiding;
  moment: string;
  stopte: Stop[];
  /** How many mails were not sent. */
  brieven: number;
  kijktNa: boolean;
};

/** Each category once: what stopped both ways first. */
function stops(rijen: readonly Bron[]): Stop[] {
  const dicht = (richting: Richting) => (categorie: Categorie) =>
    rijen.some((rij) => rij.richting === richting && rij.categorieen.includes(categorie));
  const [naarSchool, naarGemeente] = [dicht('naar_school'), dicht('naar_gemeente')];
  const alle: Stop[] = [
    { hoe: 'aan_elkaar', over: categorieen.filter((een) => naarSchool(een) && naarGemeente(een)) },
    { hoe: 'naar_school', over: categorieen.filter((een) => naarSchool(een) && !naarGemeente(een)) },
    { hoe: 'naar_gemeente', over: categorieen.filter((een) => naarGemeente(een) && !naarSchool(een)) },
  ];
  return alle.filter(({ over }) => over.length > 0);
}

/** What the system did by itself, told per end of a ja and per school; last things first. */
export function perEinde(automatisch: readonly Bron[]): Vanzelf[] {
  const einden = Map.groupBy(automatisch, ({ oorzaakId, school }) => `${oorzaakId} ${school}`);
  return [...einden]
    .flatMap(([id, rijen]) => {
      const [eerste] = rijen;
      if (!eerste) return [];
      const { school, aanleiding, moment } = eerste;
      const brieven = rijen.reduce((som, { aantal }) => som + (aantal ?? 0), 0);
      const kijktNa = rijen.some(({ regel }) => regel === 'taak_gemaakt');
      return { id, school, aanleiding, moment, stopte: stops(rijen), brieven, kijktNa };
    })
    .reverse();
}
