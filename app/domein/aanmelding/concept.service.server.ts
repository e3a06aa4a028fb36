import { uuidv7 } from 'uuidv7';
import { nieuwGeheim } from '~/domein/eigenlink/linkgeheim.server';
import type { Context } from '~/platform/context';
import { metNiemand } from '~/platform/db/openbaar.server';
import type { Tx } from '~/platform/db/actor.server';
import { DomeinFout } from '~/platform/fout';
import type { Taal } from '~/platform/i18n/taal';
import { aanmeldgeheim } from './aanmeldlink.server';
import { beginConcept, bewaarConcept, findConcept, listConceptstukken, openConcept, type Concept } from './concept.repository.server';
import type { Conceptinhoud } from './concept.schema';
import type { StartInvoer } from './formulier.schema';
import { deelstanden, ontbreekt } from './volledig';

/** The short time is over, or was never there: what was typed stays on the screen. */
export const verlopen = () => new DomeinFout('conflict', { velden: { '': ['aanmelding.fouten.verlopen'] } });

type Begin = { taal: Taal; formulierId: string };

/**
 * Begins an aanmelding and mails its link; of an address that has one already, the same link goes again. Says nothing of which, and nothing when a limit
 * was reached or a machine filled in the form. A resend of the same form mails nothing more.
 */
export async function beginAanmelding(context: Context, { naam, email, vertel }: StartInvoer, { taal, formulierId }: Begin): Promise<void> {
  if (vertel) return;
  const id = uuidv7();
  const geheim = aanmeldgeheim(context.settings, id);
  await metNiemand(context, (tx) => beginConcept(tx, { id, geheim, email, taal, naam, afzender: context.verzoek.afzender, formulierId }));
}

/** Opens a draft by its link; returns the secret of the short time that follows, or null, whatever the reason. */
export async function openAanmelding(context: Context, sleutel: string): Promise<string | null> {
  const geheim = nieuwGeheim();
  const goed = await metNiemand(context, (tx) => openConcept(tx, sleutel, geheim, context.verzoek.afzender));
  return goed ? geheim : null;
}

/** What was filled in so far, how far each part is, and until when it is kept; null when the short time is over. */
export function getConcept(context: Context, geheim: string) {
  return metNiemand(context, async (tx) => {
    const concept = await findConcept(tx, geheim);
    if (concept === null) return null;
    const stukken = await listConceptstukken(tx, geheim);
    const { inhoud, email } = concept;
    return {
      ...{ inhoud, email, stukken, standen: deelstanden(inhoud, stukken.length), ontbreekt: ontbreekt(inhoud) },
      verlooptOp: concept.verlooptOp.toString(),
    };
  });
}
export type Conceptweergave = NonNullable<Awaited<ReturnType<typeof getConcept>>>;

/** Does something with the draft of this short time, alone; refuses when that is over. */
export function metConcept<T>(context: Context, geheim: string, doe: (tx: Tx, concept: Concept) => Promise<T>): Promise<T> {
  return metNiemand(context, async (tx) => {
    const concept = await findConcept(tx, geheim);
    if (concept === null) throw verlopen();
    return doe(tx, concept);
  });
}

/** Changes the draft by a pure step. */
export const wijzigConcept = (context: Context, geheim: string, stap: (inhoud: Conceptinhoud) => Conceptinhoud): Promise<void> =>
  metConcept(context, geheim, (tx, { inhoud }) => bewaarConcept(tx, geheim, stap(inhoud)));
