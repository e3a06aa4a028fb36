import type { HuidigKeurmerk, KeurmerkBron, KeurmerkStatus } from './keurmerk';
import type { Periode } from './keurmerkverloop';

/** What is known, as it goes to the screen: days and moments as text. `bekend` is null where no source ever said anything. */
export type KeurmerkWeergave = {
  bekend: {
    status: KeurmerkStatus;
    sinds: string;
    totEnMet: string | null;
    waarschuwing: boolean;
    isAspirant: boolean;
    isEindeVoorbij: boolean;
    bron: KeurmerkBron;
    gezienOp: string;
    dagenOud: number;
  } | null;
  aangekondigd: { status: KeurmerkStatus; sinds: string } | null;
  vergeefs: { soort: 'niet_gevonden' | 'geen_antwoord'; gevraagdOp: string } | null;
};

export function naarWeergave(huidig: HuidigKeurmerk): KeurmerkWeergave {
  const { aangekondigd, vergeefs } = huidig;
  return {
    bekend:
      huidig.status === 'onbekend'
        ? null
        : {
            status: huidig.status,
            sinds: huidig.sinds.toString(),
            totEnMet: huidig.totEnMet?.toString() ?? null,
            waarschuwing: huidig.waarschuwing,
            isAspirant: huidig.isAspirant,
            isEindeVoorbij: huidig.isEindeVoorbij,
            bron: huidig.bron,
            gezienOp: huidig.gezienOp.toString(),
            dagenOud: huidig.dagenOud,
          },
    aangekondigd: aangekondigd && { status: aangekondigd.status, sinds: aangekondigd.sinds.toString() },
    vergeefs: vergeefs && { soort: vergeefs.soort, gevraagdOp: vergeefs.gevraagdOp.toString() },
  };
}

/** A period of the history with the most recent raw answer; `isIngekort` where that is longer than what is shown. */
export type PeriodeWeergave = {
  id: string;
  soort: Periode['soort'];
  status: KeurmerkStatus | null;
  sinds: string | null;
  totEnMet: string | null;
  waarschuwing: boolean;
  bron: KeurmerkBron;
  eersteOp: string;
  laatsteOp: string;
  aantal: number;
  vergeefs: number;
  ruw: string | null;
  isIngekort: boolean;
};

/** The longest piece of a raw answer that a page shows, in characters. */
export const HOOGSTENS_RUW = 4_000;

export function naarPeriodeWeergave(periode: Periode, ruw: string | null): PeriodeWeergave {
  const { bron, eersteOp, laatsteOp, aantal, vergeefs, laatsteId: id } = periode;
  const uitspraak = periode.soort === 'antwoord' ? periode : null;
  return {
    id,
    soort: periode.soort,
    status: uitspraak?.status ?? null,
    sinds: uitspraak?.sinds.toString() ?? null,
    totEnMet: uitspraak?.totEnMet?.toString() ?? null,
    waarschuwing: uitspraak?.waarschuwing ?? false,
    bron,
    eersteOp: eersteOp.toString(),
    laatsteOp: laatsteOp.toString(),
    aantal,
    vergeefs,
    ruw: ruw?.slice(0, HOOGSTENS_RUW) ?? null,
    isIngekort: (ruw?.length ?? 0) > HOOGSTENS_RUW,
  };
}
