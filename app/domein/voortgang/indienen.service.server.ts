import { Temporal } from 'temporal-polyfill';
import type { Context } from '~/platform/context';
import { metActor, type Actor, type Tx } from '~/platform/db/actor.server';
import { noteerHandeling } from '~/platform/db/audit.server';
import { naarDomeinFout, sqlCode } from '~/platform/db/sqlfout.server';
import { DomeinFout, type Veldfouten } from '~/platform/fout';
import { planPost } from '~/platform/mail/uitgaand.server';
import { beoordeel } from './beoordeel';
import { verwijderConcept } from './concept.repository.server';
import { begin, bewaarConcept, eisActueel, legConceptVast, type Getypt } from './concept.service.server';
import type { Inhoud } from './inhoud';
import type { Omstandigheden } from './omstandigheden.service.server';
import { findIngediend, maakRapportage } from './indienen.repository.server';
import { verschillen } from './verschil';

/** `formulierId` makes a second press the same act. */
export type Inzending = Getypt & { formulierId: string };

type Uitkomst = { rapportageId: string } | { fout: DomeinFout };

const ongeldig = (velden: Veldfouten) => ({ fout: new DomeinFout('ongeldig', { velden }) });
const botsing = (sleutel: string) => ({ fout: new DomeinFout('conflict', { velden: { '': [sleutel] }, artikel: 'C 12' }) });

/** What stands in the way of submitting, or the report that it will be. */
function oordeel(
  { inhoud: concept, aangeboden }: Inzending,
  stand: Omstandigheden,
  isVoorbij: boolean,
): { inhoud: Inhoud } | { fout: DomeinFout } {
  const { delen, periode, laatste } = stand;
  if (!delen.includes('voortgang')) return botsing('fouten.geen_grondslag');
  if (aangeboden.some((deel) => !delen.includes(deel))) return botsing('voortgang.fouten.deel_gesloten');
  if (!stand.hoortBijInschrijving) return ongeldig({ '': ['voortgang.fouten.buiten_inschrijving'] });
  if (!isVoorbij) return ongeldig({ '': ['voortgang.fouten.niet_voorbij'] });
  const { inhoud, fouten } = beoordeel(concept, { delen, periode });
  if (fouten) return ongeldig(fouten);
  if (laatste && verschillen(laatste.inhoud, inhoud).length === 0) return ongeldig({ '': ['voortgang.fouten.niets_gewijzigd'] });
  return { inhoud };
}

async function probeer(tx: Tx, context: Context, actor: Actor, inzending: Inzending): Promise<Uitkomst> {
  const stand = await begin(tx, { context, actor, getypt: inzending });
  const eerder = await findIngediend(tx, inzending.formulierId);
  if (eerder) return { rapportageId: eerder };
  eisActueel(inzending, stand);
  const { leerling, periode, laatste } = stand;
  const uitkomst = oordeel(inzending, stand, Temporal.PlainDate.compare(periode.tot, context.klok.vandaag()) <= 0);
  if ('fout' in uitkomst) {
    await legConceptVast(tx, { context, actor, getypt: inzending, stand });
    return uitkomst;
  }
  const { id: cursistId, aanbiederId } = leerling;
  const rapportageId = await maakRapportage(tx, {
    cursistId,
    aanbiederId,
    periode,
    vervangt: laatste,
    inhoud: uitkomst.inhoud,
    door: actor.gebruikerId,
    formulierId: inzending.formulierId,
  });
  await verwijderConcept(tx, cursistId, periode.van);
  await noteerHandeling(tx, cursistId, laatste ? 'rapportage_verbeterd' : 'rapportage_ingediend', rapportageId);
  await planPost(tx, { sjabloon: 'rapportage_ontvangen', onderwerpId: rapportageId, ontvangerId: null });
  return { rapportageId };
}

const GEWEIGERD = new Set<string | null>(['TK001', '42501']);

/**
 * Submits a report, or a correction of the one that is there, once: report, log, mail and the end of the draft in one transaction. What is not
 * accepted (impossible figures, a period that still runs, a ground that is gone: C 12) stays as a draft, and is told.
 */
export async function dienRapportageIn(context: Context, inzending: Inzending): Promise<string> {
  const uitkomst = await metActor(context, (tx, actor) => probeer(tx, context, actor, inzending)).catch(async (fout: unknown) => {
    if (!GEWEIGERD.has(sqlCode(fout))) throw fout;
    await bewaarConcept(context, inzending);
    return sqlCode(fout) === 'TK001' ? { fout: naarDomeinFout(fout) } : botsing('fouten.geen_grondslag');
  });
  if ('fout' in uitkomst) throw uitkomst.fout;
  return uitkomst.rapportageId;
}
