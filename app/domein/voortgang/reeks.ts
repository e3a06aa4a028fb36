import { trede, vaardigheden, type Vaardigheid } from './niveau';
import type { Rapportage } from './rapportage';
import type { Kwartieren } from './uren';

/** One line of a chart: a point per report, on its last day; null is not determined or not said. */
export type Reekspunt = { dag: string; waarde: number | null };
type Bron = Pick<Rapportage, 'periodeTot' | 'inhoud'>;

const uren = (kwartieren: Kwartieren | undefined) => (kwartieren === undefined ? null : kwartieren / 4);

/** The level of each skill over time, as steps of the ladder. */
export function niveaureeksen(rapportages: readonly Bron[]): { vaardigheid: Vaardigheid; punten: Reekspunt[] }[] {
  return vaardigheden.map((vaardigheid) => ({
    vaardigheid,
    punten: rapportages.map(({ periodeTot, inhoud }) => {
      const niveau = inhoud.voortgang?.[vaardigheid] ?? null;
      return { dag: periodeTot, waarde: niveau === null ? null : trede(niveau) };
    }),
  }));
}

export const urensoorten = ['gepland', 'gevolgd', 'gemist', 'geoefend'] as const;
export type Urensoort = (typeof urensoorten)[number];

/** Lesson hours planned, attended and missed, and hours of practice outside lessons, over time. */
export function urenreeksen(rapportages: readonly Bron[]): { soort: Urensoort; punten: Reekspunt[] }[] {
  const waarde: Record<Urensoort, (bron: Bron) => number | null> = {
    gepland: ({ inhoud }) => uren(inhoud.uren?.gepland),
    gevolgd: ({ inhoud }) => uren(inhoud.uren?.gevolgd),
    gemist: ({ inhoud: { voortgang } }) => uren(voortgang ? voortgang.verzuimGemeld + voortgang.verzuimNietGemeld : undefined),
    geoefend: ({ inhoud }) => uren(inhoud.nonFormeel?.gevolgd),
  };
  return urensoorten.map((soort) => ({
    soort,
    punten: rapportages.map((bron) => ({ dag: bron.periodeTot, waarde: waarde[soort](bron) })),
  }));
}
