import type { Rol } from '~/platform/rol';
import type { Beheerfeiten, Casefeiten, Leerlingfeiten, Scanfeiten, Schoolfeiten } from './feiten';
import type { Peiling, Regel } from './regel';
import { matrixBesluiten, tekstVaststellen, toegangEindigt, toegangGeven } from './regels.beheer';
import { rapportLaat, rapportMaken, rapportNieuw } from './regels.rapportage';
import {
  aanmeldingAannemen,
  convenantTekenen,
  convenantTekenenSchool,
  risicoBeantwoorden,
  scanAfronden,
  scanBesluiten,
  scanrapportLezen,
  scanUitvoeren,
  scanVoorleggen,
  voorwaardenVervuld,
  zienswijzeGeven,
} from './regels.scan';
import { convenantEindigt, keurmerkGewijzigd, keurmerkOnbereikbaar } from './regels.school';
import { schooltaak, schooltaakLaat } from './regels.taak';
import { elip, leningOud, termijnKort, termijnVerlopen } from './regels.termijn';
import { toestemmingEindigt, toestemmingJaarlijks, toestemmingOntbreekt, toestemmingOpnieuw } from './regels.toestemming';
import { vraagBeantwoord, vraagBeantwoorden, vraagOpen } from './regels.vraag';
import type { Wachtregel, Wachtrij } from './wachtsleutel';

/** The rules by the facts that they look at, the most pressing first. */
export const persoonsregels: readonly Regel<Casefeiten>[] = [
  termijnVerlopen,
  elip,
  termijnKort,
  vraagBeantwoord,
  rapportNieuw,
  rapportLaat,
  vraagOpen,
  schooltaakLaat,
  toestemmingEindigt,
  toestemmingOpnieuw,
  toestemmingJaarlijks,
  toestemmingOntbreekt,
  leningOud,
];
export const leerlingregels: readonly Regel<Leerlingfeiten>[] = [rapportMaken, vraagBeantwoorden, schooltaak];
export const schoolregels: readonly Regel<Schoolfeiten>[] = [keurmerkGewijzigd, keurmerkOnbereikbaar, convenantEindigt];
export const scanregels: readonly Regel<Scanfeiten>[] = [
  aanmeldingAannemen,
  scanUitvoeren,
  scanVoorleggen,
  scanAfronden,
  scanBesluiten,
  voorwaardenVervuld,
  convenantTekenen,
  zienswijzeGeven,
  convenantTekenenSchool,
  risicoBeantwoorden,
  scanrapportLezen,
];
export const beheerregels: readonly Regel<Beheerfeiten>[] = [toegangGeven, toegangEindigt, matrixBesluiten, tekstVaststellen];

/** What a rule is apart from its facts. */
export type Regelblad = Omit<Regel<never>, 'wacht'>;
const bladen: readonly Regelblad[] = [...persoonsregels, ...leerlingregels, ...schoolregels, ...scanregels, ...beheerregels];

/** The rule of this name. */
export function getRegel(naam: Wachtregel): Regelblad {
  const regel = bladen.find((een) => een.naam === naam);
  if (!regel) throw new Error(`no rule ${naam}`);
  return regel;
}

/** The rules that may put something on the list of a role. */
export const regelsVoor = (rol: Rol): readonly Regelblad[] => bladen.filter(({ rollen }) => rollen.includes(rol));

/** Whether a role has a list at all. */
export const heeftWerkvoorraad = (rol: Rol): boolean => regelsVoor(rol).length > 0;

/**
 * Everything that waits for this role by these facts, in the order of the rules; `namens` is whose caseload it is when it is not one's own. The readable twin
 * of `werkvoorraad.wacht()`; gelijk, stelsel and scans in test/database/werkvoorraad/ hold both equal.
 */
export function wachtBij<F>(regels: readonly Regel<F>[], feiten: F, peiling: Peiling, rol: Rol, namens: string | null = null): Wachtrij[] {
  return regels
    .filter(({ rollen }) => rollen.includes(rol))
    .flatMap(({ naam, wacht }) => wacht(feiten, peiling).map((punt) => ({ regel: naam, ...punt, namens })));
}
