import type { Temporal } from 'temporal-polyfill';
import { geldendOp } from './feit';
import type { Dossierfeiten } from './feiten';
import { isBinnen, isPlichtig, laatstePlichtdag } from './plicht';
import { isOnderConvenant } from './wet';

/** What holds for a person on a day, by the facts recorded: null is not recorded. */
export function standOp(feiten: Dossierfeiten, dag: Temporal.PlainDate) {
  const situatie = geldendOp(feiten.situaties, dag);
  const begeleiding = geldendOp(feiten.begeleidingen, dag);
  return {
    situatie,
    onderConvenant: situatie === null ? null : isOnderConvenant(situatie.wet, situatie.doelgroep),
    begeleiding,
    begeleid: begeleiding !== null && isBinnen(begeleiding, dag),
    plichtig: isPlichtig(feiten.einden, dag),
    laatstePlichtdag: laatstePlichtdag(feiten.einden),
    beperkingen: feiten.beperkingen.filter(
      ({ van, tot }) => tot === null || ((isBinnen({ van, tot }, dag) || van.until(dag).sign < 0) && tot.until(van).sign <= 0),
    ),
    termijn: feiten.termijnen[0] ?? null,
    lening: feiten.leningen[0] ?? null,
    plan: geldendOp(feiten.plannen, dag),
    leerroute: geldendOp(feiten.leerroutes, dag),
    koppelingen: feiten.koppelingen.filter(({ beeindigdOp }) => beeindigdOp === null),
  };
}

export type Stand = ReturnType<typeof standOp>;
