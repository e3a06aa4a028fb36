import { echteKlok } from '~/platform/klok';
import { casemanager as nieuweCasemanager, medewerker } from './gebruiker';
import { koppel } from './koppeling';
import { kwartaal } from './kwartaal';
import { neemWaar, type Mensen } from './mensen';
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
  const [periode, nu] = [kwartaal(vandaag, -1), kwartaal(vandaag, 0)];
  const schoolkant = await maakSchoolkant(school, spelers, woorden.school);
  const { cursist } = schoolkant;
  const gemeentekant = await maakGemeentekant(casemanager, school, woorden.gemeente);
  const koppelingId = await koppel(gemeentekant.inburgeraar, cursist);
  const rapportageId = await maakRapport(cursist, contactpersoon, periode, woorden.school);
  const tekst = { vraag: woorden.gemeente.vraag, antwoord: woorden.school.antwoord };
  const openVraagId = await maakVragen(rapportageId, cursist, { ...tekst, casemanager, contactpersoon });
  await maakConcept(cursist, contactpersoon, nu, woorden.school.concept);
  /** Someone whose access can be changed, and a waarneming that can be ended, without touching anyone who plays a part. */
  const gebruiker = await medewerker(school).maak();
  const waarnemingId = await neemWaar(casemanager, await nieuweCasemanager().maak(), '2998-01-01', '2998-06-30');
  const delen = { ...gemeentekant, ...schoolkant, school, gebruiker, waarnemingId };
  return { ...delen, koppelingId, rapportageId, openVraagId, periode, nu, woorden };
}

/** The same after everything crossed and was then withdrawn: the gate is shut. */
export async function maakGeslotenZaak(spelers: Spelers): Promise<Zaak> {
  const zaak = await maakZaak(spelers);
  await trekIn(zaak, echteKlok.vandaag().toString());
  return zaak;
}
