import { uuidv7 } from 'uuidv7';
import { voegIn } from './bron';

type Ingediend = { periodeVan: string; periodeTot: string; ingediendOp?: string; vervangt?: { id: string; versie: number } };

/** A report as it stands once submitted, without its parts: only while voortgang may reach the gemeente, as the database demands. */
export async function dienIn(
  cursist: { id: string; aanbiederId: string },
  door: { id: string },
  { periodeVan, periodeTot, ingediendOp, vervangt }: Ingediend,
): Promise<{ id: string; versie: number }> {
  const rapport = { id: uuidv7(), versie: (vervangt?.versie ?? 0) + 1 };
  const wie = { cursist_id: cursist.id, aanbieder_id: cursist.aanbiederId, ingediend_door: door.id, formulier_id: uuidv7() };
  const periode = { periode_van: periodeVan, periode_tot: periodeTot, ingediend_op: ingediendOp };
  await voegIn('rapportage', { ...rapport, ...wie, ...periode, vervangt_id: vervangt?.id });
  return rapport;
}

type Rapport = { id: string };

/** A question about a report. */
export async function vraagOver(
  rapport: Rapport,
  cursist: { id: string; aanbiederId: string },
  door: { id: string },
  op?: string,
): Promise<string> {
  const id = uuidv7();
  const wie = { rapportage_id: rapport.id, cursist_id: cursist.id, aanbieder_id: cursist.aanbiederId, gesteld_door: door.id };
  await voegIn('vraag', { id, ...wie, tekst: 'Hoe gaat het met lezen?', gesteld_op: op, formulier_id: uuidv7() });
  return id;
}

/** The school's answer. */
export async function antwoordOp(
  vraagId: string,
  cursist: { id: string; aanbiederId: string },
  door: { id: string },
  op?: string,
): Promise<void> {
  const wie = { vraag_id: vraagId, cursist_id: cursist.id, aanbieder_id: cursist.aanbiederId, gegeven_door: door.id };
  await voegIn('antwoord', { id: uuidv7(), ...wie, tekst: 'Goed.', gegeven_op: op, formulier_id: uuidv7() });
}

/** That this casemanager read it. */
export async function leest(rapport: Rapport, door: { id: string }, op?: string): Promise<void> {
  await voegIn('gelezen', { rapportage_id: rapport.id, gebruiker_id: door.id, gelezen_op: op });
}
