import type { Gebeurtenis } from '~/domein/inburgeraar/gebeurtenis';

type Bron = { van: string; naar: string; per: string; reden: string; teruggenomenOp: string | null; door: string; op: string };

/** Who handed this person over to whom and when it was taken back, for the timeline of a dossier. */
export function gebeurtenissen(overdrachten: readonly Bron[]): Gebeurtenis[] {
  return overdrachten.flatMap(({ van, naar, per, reden, teruggenomenOp, door, op }): Gebeurtenis[] => [
    { moment: op, soort: 'overdracht', titelSleutel: 'overdracht.gebeurtenis.vastgelegd', waarden: { naar, van, per, reden }, door },
    ...(teruggenomenOp === null
      ? []
      : [{ moment: teruggenomenOp, soort: 'overdracht', titelSleutel: 'overdracht.gebeurtenis.teruggenomen', waarden: { naar }, door }]),
  ]);
}
