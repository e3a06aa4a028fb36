import { echteKlok } from '~/platform/klok';
import { koppel } from './koppeling';
import { kwartaal } from './kwartaal';
import type { Mensen } from './mensen';
import { gemeentewoorden, schoolwoorden } from './woorden';
import { maakGemeentekant, trekIn } from './zaak.gemeente';
import { maakConcept, maakRapport, maakSchoolkant, maakVragen } from './zaak.school';

/** One person with something in every corner: known to the gemeente and to a school under names of their own, joined, with a ja. */
export type Zaak = Awaited<ReturnType<typeof maakZaak>>;

type Spelers = Pick<Mensen, 'casemanager' | 'school' | 'contactpersoon'> & Partial<Pick<Mensen, 'plaatsvervanger'>>;

export async function maakZaak(spelers: Spelers) {
  const { casemanager, school, contactpersoon } = spelers;
  const woorden = { gemeente: gemeentewoorden(), school: schoolwoorden() };
  const vandaag = echteKlok.vandaag();
  const [eerder, periode, nu] = [kwartaal(vandaag, -2), kwartaal(vandaag, -1), kwartaal(vandaag, 0)];
  const schoolkant = await maakSchoolkant(school, spelers, woorden.school);
  const { cursist } = schoolkant;
  const gemeentekant = await maakGemeentekant(casemanager, school, woorden.gemeente);
  const koppelingId = await koppel(gemeentekant.inburgeraar, cursist);
  const rapportageId = await maakRapport(cursist, contactpersoon, periode, woorden.school);
  const tekst = { vraag: woorden.gemeente.vraag, antwoord: woorden.school.antwoord };
  const openVraagId = await maakVragen(rapportageId, cursist, { ...tekst, casemanager, contactpersoon });
  await maakConcept(cursist, contactpersoon, nu, woorden.school.concept);
  return { ...gemeentekant, ...schoolkant, school, koppelingId, rapportageId, openVraagId, eerder, periode, nu, woorden };
}

/** The same after everything crossed and was then withdrawn: the gate is shut. */
export async function maakGeslotenZaak(spelers: Spelers): Promise<Zaak> {
  const zaak = await maakZaak(spelers);
  await trekIn(zaak, echteKlok.vandaag().toString());
  return zaak;
}
