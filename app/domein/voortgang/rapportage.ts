import type { Inhoud } from './inhoud';

/** A submitted report: days and moments in ISO form. `vervangenDoor` is the id of the version that corrected it. */
export type Rapportage = {
  id: string;
  cursistId: string;
  aanbiederId: string;
  periodeVan: string;
  periodeTot: string;
  versie: number;
  vervangtId: string | null;
  vervangenDoor: string | null;
  ingediendDoor: string;
  ingediendOp: string;
  inhoud: Inhoud;
};

/** The reports that count: of each period the last version, oldest period first. */
export function geldende<R extends Pick<Rapportage, 'vervangenDoor' | 'periodeVan'>>(rapportages: readonly R[]): R[] {
  return rapportages.filter(({ vervangenDoor }) => vervangenDoor === null).toSorted((a, b) => a.periodeVan.localeCompare(b.periodeVan));
}
