import { uuidv7 } from 'uuidv7';
import { voegIn, vraag } from './bron';
import { casemanager as eenCasemanager, zelf } from './gebruiker';
import { inburgeraar, legVast, type ProefInburgeraar } from './inburgeraar';
import type { Gemeentewoorden } from './woorden';

const BEGIN = '2024-01-01';
const OOIT = '2098-01-01';

/** Who is guided under the Wi2013 since 2024; the end of the plicht and the restriction lie far off. */
export async function maakGemeentekant(casemanager: { id: string }, woorden: Gemeentewoorden) {
  const { voornamen, achternaam, email, telefoon, termijn } = woorden;
  const bouw = inburgeraar().genaamd(voornamen, achternaam).begeleid(BEGIN).inCaseloadVan(casemanager);
  const persoon = await bouw.metTermijn(BEGIN, termijn).maak();
  await vraag('update inburgeraar set email = $2, telefoon = $3 where id = $1', [persoon.id, email, telefoon]);
  await draagtOoitOver(persoon, casemanager);
  return {
    inburgeraar: persoon,
    zelf: await zelf(persoon).maak(),
    eindeId: await legVast('plicht_einde', persoon.id, { soort: 'examen', datum: OOIT }),
    beperkingId: await legVast('beperking', persoon.id, { soort: 'beperking', van: OOIT }),
  };
}

/** That he would go to a colleague one day, which was taken back. */
async function draagtOoitOver({ id }: ProefInburgeraar, casemanager: { id: string }): Promise<void> {
  const naar = await eenCasemanager().maak();
  const wie = { inburgeraar_id: id, van_id: casemanager.id, naar_id: naar.id, vastgelegd_door: casemanager.id };
  const terug = { teruggenomen_op: `${BEGIN}T10:00:00Z`, teruggenomen_door: casemanager.id };
  await voegIn('overdracht', { ...wie, ...terug, per: OOIT, reden: 'Ander stadsdeel', formulier_id: uuidv7() });
}

/** What may be recorded of him once he said ja. */
export async function legNaJaVast({ id }: ProefInburgeraar, { leningCent }: Gemeentewoorden): Promise<void> {
  await legVast('lening', id, { soort: 'bekend', resterend_cent: leningCent, peildatum: BEGIN });
  await legVast('plan_van_aanpak', id, { niveau: 'B1', van: BEGIN });
}

/** A withdrawal by phone: from this day on nothing crosses. */
export async function trekIn(zaak: { inburgeraar: ProefInburgeraar; school: { id: string } }, dag: string): Promise<void> {
  const { id, voornamen, achternaam, geboortedatum } = zaak.inburgeraar;
  const wie = { inburgeraar_id: id, aanbieder_id: zaak.school.id, naam: `${voornamen} ${achternaam}`, geboortedatum };
  await voegIn('toestemming', { id: uuidv7(), ...wie, soort: 'ingetrokken', plaats: '', datum: dag, kanaal: 'telefoon' });
}
