import { uuidv7 } from 'uuidv7';
import { voegIn } from './bron';
import { wijsAan } from './contactpersoon';
import { cursist, schrijfIn, type ProefCursist } from './cursist';
import { dienIn, vraagOver } from './ingediend';
import type { Schoolwoorden } from './woorden';

type Mens = { id: string };
type Periode = { van: string; tot: string };

const BEGIN = '2024-01-01';

/** A cursist with an enrolment, a contactpersoon and maybe a deputy. */
export async function maakSchoolkant(school: Mens, wie: { contactpersoon: Mens; plaatsvervanger?: Mens }, w: Schoolwoorden) {
  const deelnemer = await cursist(school).genaamd(w.voornamen, w.achternaam).metKenmerk(w.kenmerk).maak();
  const inschrijvingId = await schrijfIn(deelnemer, BEGIN);
  const contactId = await wijsAan(deelnemer, wie.contactpersoon);
  if (wie.plaatsvervanger) await wijsAan(deelnemer, wie.plaatsvervanger, { soort: 'plaatsvervanger' });
  return { cursist: deelnemer, inschrijvingId, contactId };
}

/** A report with every part, as the gate lets it through. */
export async function maakRapport(van: ProefCursist, door: Mens, periode: Periode, w: Schoolwoorden): Promise<string> {
  const { id } = await dienIn(van, door, { periodeVan: periode.van, periodeTot: periode.tot });
  const deel = { rapportage_id: id, cursist_id: van.id, aanbieder_id: van.aanbiederId };
  const verzuim = { verzuim_gemeld_uren: w.verzuim, verzuim_niet_gemeld_uren: 0 };
  await voegIn('rapportage_voortgang', { ...deel, lezen: 'A1', spreken: 'A2', ...verzuim, toelichting: w.toelichting });
  await voegIn('rapportage_uren', { ...deel, gepland: w.uren, gevolgd: w.uren });
  await voegIn('rapportage_non_formeel', { ...deel, gepland: w.nonFormeel, gevolgd: w.nonFormeel });
  await voegIn('rapportage_bijzonderheid', { id: uuidv7(), ...deel, effect: 'afwezig_tot', tot: w.afwezigTot });
  return id;
}

type Gesprek = { vraag: string; antwoord: string; casemanager: Mens; contactpersoon: Mens };

/** One question that was answered and one that waits; returns the id of the latter. */
export async function maakVragen(rapportageId: string, van: ProefCursist, { vraag, antwoord, casemanager, contactpersoon }: Gesprek) {
  const rapport = { id: rapportageId };
  const vraagId = uuidv7();
  const wie = { cursist_id: van.id, aanbieder_id: van.aanbiederId };
  const gesteld = { rapportage_id: rapportageId, gesteld_door: casemanager.id, formulier_id: uuidv7() };
  await voegIn('vraag', { id: vraagId, ...wie, ...gesteld, tekst: vraag });
  const gegeven = { vraag_id: vraagId, gegeven_door: contactpersoon.id, formulier_id: uuidv7() };
  await voegIn('antwoord', { id: uuidv7(), ...wie, ...gegeven, tekst: antwoord });
  return vraagOver(rapport, van, casemanager);
}

/** A draft of the period that runs now, which never leaves the school. */
export async function maakConcept(van: ProefCursist, door: Mens, periode: Periode, toelichting: string): Promise<void> {
  const wie = { cursist_id: van.id, aanbieder_id: van.aanbiederId, bijgewerkt_door: door.id };
  const inhoud = JSON.stringify({ toelichting });
  await voegIn('rapportage_concept', { id: uuidv7(), ...wie, periode_van: periode.van, periode_tot: periode.tot, inhoud });
}
