import { keurBestand } from '~/platform/bestand/keuring.server';
import type { Context } from '~/platform/context';
import { metNiemand } from '~/platform/db/openbaar.server';
import { DomeinFout } from '~/platform/fout';
import { bewaarConceptstuk, findConcept, verwijderConceptstuk } from './concept.repository.server';
import { verlopen } from './concept.service.server';

/** Whether this is a short time that runs: nobody else's file is looked at, let alone kept. */
const isOpen = (context: Context, geheim: string) => metNiemand(context, async (tx) => (await findConcept(tx, geheim)) !== null);

/**
 * Keeps a document with the draft. Refuses beside the field what is empty, larger than 10 MB, no PDF, JPEG or PNG, not found clean by the virus scanner,
 * or one more than there may be. The same form twice keeps it once.
 */
export async function voegConceptstukToe(context: Context, geheim: string, formulierId: string, bestand: File): Promise<void> {
  if (!(await isOpen(context, geheim))) throw verlopen();
  const gekeurd = await keurBestand(context, bestand, 'stuk');
  const uitkomst = await metNiemand(context, (tx) => bewaarConceptstuk(tx, geheim, formulierId, gekeurd));
  if (uitkomst === 'onbekend') throw verlopen();
  if (uitkomst !== 'gedaan') throw new DomeinFout('ongeldig', { velden: { stuk: [`aanmelding.fouten.stukken_${uitkomst}`] } });
}

/** Takes a document away again; one that is gone already is gone. */
export const neemConceptstukWeg = (context: Context, geheim: string, id: string): Promise<void> =>
  metNiemand(context, (tx) => verwijderConceptstuk(tx, geheim, id));
