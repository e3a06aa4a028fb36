import { echteKlok } from '~/platform/klok';
import { koppel } from './koppeling';
import { kwartaal } from './kwartaal';
import type { Mensen } from './mensen';
import { gemeentewoorden, schoolwoorden } from './woorden';
import { legNaJaVast, maakGemeentekant, trekIn } from './zaak.gemeente';
import { maakConcept, maakRapport, maakSchoolkant, maakVragen } from './zaak.school';
import { geefQrlink } from './linksporen';
import { geefJa } from './zaak.toestemming';

/** One person with something in every corner: known to the gemeente and to a school under names of their own, joined, with a ja. */
export type Zaak = Awaited<ReturnType<typeof maakZaak>>;

type Spelers = Pick<Mensen, 'casemanager' | 'school' | 'contactpersoon'> & Partial<Pick<Mensen, 'plaatsvervanger'>>;

/** Known to both sides and joined, but never asked: nothing crosses, and the school has a draft only. */
export async function maakZaakZonderJa(spelers: Spelers) {
  const { casemanager, school, contactpersoon } = spelers;
  const woorden = { gemeente: gemeentewoorden(), school: schoolwoorden() };
  const vandaag = echteKlok.vandaag();
  const periodes = { eerder: kwartaal(vandaag, -2), periode: kwartaal(vandaag, -1), nu: kwartaal(vandaag, 0) };
  const schoolkant = await maakSchoolkant(school, spelers, woorden.school);
  const gemeentekant = await maakGemeentekant(casemanager, woorden.gemeente);
  const koppelingId = await koppel(gemeentekant.inburgeraar, schoolkant.cursist);
  await maakConcept(schoolkant.cursist, contactpersoon, periodes.nu, woorden.school.concept);
  const linkId = await geefQrlink(gemeentekant.inburgeraar, school);
  return { ...gemeentekant, ...schoolkant, ...periodes, school, koppelingId, linkId, woorden };
}

export async function maakZaak(spelers: Spelers) {
  const { casemanager, school, contactpersoon } = spelers;
  const basis = await maakZaakZonderJa(spelers);
  const { inburgeraar, cursist, woorden } = basis;
  const [jaId, scanId] = await geefJa({ inburgeraar_id: inburgeraar.id }, school, inburgeraar);
  const [schoolJaId, schoolScanId] = await geefJa({ cursist_id: cursist.id }, school, cursist);
  await legNaJaVast(inburgeraar, woorden.gemeente);
  const rapportageId = await maakRapport(cursist, contactpersoon, basis.periode, woorden.school);
  const tekst = { vraag: woorden.gemeente.vraag, antwoord: woorden.school.antwoord };
  const openVraagId = await maakVragen(rapportageId, cursist, { ...tekst, casemanager, contactpersoon });
  return { ...basis, jaId, scanId, schoolJaId, schoolScanId, rapportageId, openVraagId };
}

/** The same after everything crossed and was then withdrawn: the gate is shut. */
export async function maakGeslotenZaak(spelers: Spelers): Promise<Zaak> {
  const zaak = await maakZaak(spelers);
  await trekIn(zaak, echteKlok.vandaag().toString());
  return zaak;
}
