import { uuidv7 } from 'uuidv7';
import { voegIn, vraag } from './bron';
import { zelf } from './gebruiker';
import { inburgeraar, legVast, type ProefInburgeraar } from './inburgeraar';
import type { Gemeentewoorden } from './woorden';
import { handelingMetScan } from './zaak.toestemming';

const BEGIN = '2024-01-01';
const OOIT = '2098-01-01';

/** Who is guided under the Wi2013 since 2024, with a fact of every kind; the end of the plicht and the restriction lie far off. */
export async function maakGemeentekant(casemanager: { id: string }, school: { id: string }, woorden: Gemeentewoorden) {
  const { voornamen, achternaam, email, telefoon, termijn } = woorden;
  const bouw = inburgeraar().genaamd(voornamen, achternaam).begeleid(BEGIN).inCaseloadVan(casemanager);
  const persoon = await bouw.metTermijn(BEGIN, termijn).maak();
  await vraag('update inburgeraar set email = $2, telefoon = $3 where id = $1', [persoon.id, email, telefoon]);
  const [jaId, scanId] = await handelingMetScan({ inburgeraar_id: persoon.id }, school, {
    naam: `${voornamen} ${achternaam}`,
    geboortedatum: persoon.geboortedatum,
  });
  const lening = { soort: 'bekend', resterend_cent: woorden.leningCent, peildatum: BEGIN };
  await legVast('lening', persoon.id, lening);
  await legVast('plan_van_aanpak', persoon.id, { niveau: 'B1', van: BEGIN });
  return {
    inburgeraar: persoon,
    zelf: await zelf(persoon).maak(),
    jaId,
    scanId,
    eindeId: await legVast('plicht_einde', persoon.id, { soort: 'examen', datum: OOIT }),
    beperkingId: await legVast('beperking', persoon.id, { soort: 'beperking', van: OOIT }),
  };
}

/** A withdrawal by phone: from this day on nothing crosses. */
export async function trekIn(zaak: { inburgeraar: ProefInburgeraar; school: { id: string } }, dag: string): Promise<void> {
  const { id, voornamen, achternaam, geboortedatum } = zaak.inburgeraar;
  const wie = { inburgeraar_id: id, aanbieder_id: zaak.school.id, naam: `${voornamen} ${achternaam}`, geboortedatum };
  await voegIn('toestemming', { id: uuidv7(), ...wie, soort: 'ingetrokken', plaats: '', datum: dag, kanaal: 'telefoon' });
}
