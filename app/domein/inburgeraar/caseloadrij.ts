import { naarDag, naarMoment } from '~/platform/db/datum';
import type { Grond } from '../grondslag/categorie';
import type { Caseloadfeiten } from './caseload';
import type { Leningsoort } from './lening';
import type { Leerroute, Niveau } from './route';
import { wachtregels, type Wachtregel } from '../werkvoorraad/wachtsleutel';
import type { Doelgroep, Wet } from './wet';

/** One row as the database gives it. */
export type CaseloadSqlRij = {
  id: string;
  voornamen: string;
  achternaam: string;
  waarneemt_voor: string | null;
  wet: Wet | null;
  doelgroep: Doelgroep | null;
  termijn_einde: Date | null;
  termijn_vastgelegd: boolean | null;
  lening_soort: Leningsoort | null;
  lening_cent: bigint | null;
  lening_peildatum: Date | null;
  mag_traject: boolean | null;
  mag_plan: boolean | null;
  niveau: Niveau | null;
  route: Leerroute | null;
  begeleid: boolean;
  plichtig: boolean;
  school: string | null;
  scholen: number | null;
  poort_gronden: Grond[] | null;
  rapport_id: string | null;
  rapport_op: Date | null;
  rapport_gelezen: boolean | null;
  toestemming_nodig: boolean;
  toestemming_bekend: boolean;
  aandacht: Wachtregel[] | null;
};

function lening({ lening_soort: soort, lening_cent: cent, lening_peildatum: peildatum }: CaseloadSqlRij): Caseloadfeiten['lening'] {
  if (soort === null || peildatum === null) return null;
  return { soort, resterendCent: cent === null ? null : Number(cent), peildatum: naarDag(peildatum) };
}

function rapport(rij: CaseloadSqlRij): Caseloadfeiten['rapport'] {
  if (rij.rapport_id === null || rij.rapport_op === null) return null;
  return {
    id: rij.rapport_id,
    ingediendOp: naarMoment(rij.rapport_op),
    gelezen: rij.rapport_gelezen === true,
  };
}

/** The facts of a row in the words of the rules. */
export function naarFeiten(rij: CaseloadSqlRij): Caseloadfeiten {
  const { wet, doelgroep, aandacht } = rij;
  return {
    id: rij.id,
    voornamen: rij.voornamen,
    achternaam: rij.achternaam,
    waarneemtVoor: rij.waarneemt_voor,
    situatie: wet === null || doelgroep === null ? null : { wet, doelgroep },
    termijnEinde: naarDag(rij.termijn_einde),
    termijnVastgelegd: rij.termijn_vastgelegd === true,
    lening: lening(rij),
    vastlegbaar: { traject: rij.mag_traject === true, planVanAanpak: rij.mag_plan === true },
    route: { niveau: rij.niveau, leerroute: rij.route },
    begeleid: rij.begeleid,
    plichtig: rij.plichtig,
    school: rij.school === null ? null : { naam: rij.school, aantal: rij.scholen ?? 1 },
    gronden: rij.poort_gronden ?? [],
    rapport: rapport(rij),
    toestemming: { nodig: rij.toestemming_nodig, bekend: rij.toestemming_bekend },
    aandacht: wachtregels.filter((regel) => aandacht?.includes(regel)),
  };
}
