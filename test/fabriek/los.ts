import { cursist } from './cursist';
import { casemanager, medewerker, type ProefGebruiker } from './gebruiker';
import { inburgeraar } from './inburgeraar';
import { neemWaar, type Mensen } from './mensen';
import { legConvenantVast, school } from './school';

/** Things that may be changed without touching anyone who plays a part in a case. */
export type Los = {
  gebruiker: ProefGebruiker;
  waarnemingId: string;
  schoolId: string;
  convenantId: string;
  /** A gezinsmigrant under the Wi2021 in the casemanager's caseload. */
  migrantId: string;
  /** A cursist of the school who is not enrolled yet. */
  cursistId: string;
};

export async function maakLos({ casemanager: manager, school: partner }: Pick<Mensen, 'casemanager' | 'school'>): Promise<Los> {
  const nieuweSchool = await school().maak();
  return {
    gebruiker: await medewerker(partner).maak(),
    waarnemingId: await neemWaar(manager, await casemanager().maak(), '2098-01-01', '2098-06-30'),
    schoolId: nieuweSchool.id,
    convenantId: await legConvenantVast(nieuweSchool.id, { ingangsdatum: '2022-03-08', laatsteDag: '2024-03-07' }),
    migrantId: (await inburgeraar().wi2021().begeleid('2024-01-01').inCaseloadVan(manager).maak()).id,
    cursistId: (await cursist(partner).maak()).id,
  };
}
