import { findGenoemdeTekst, getGevraagdeTekst } from '~/domein/verklaring/tekst.service.server';
import { magJaOp } from '~/domein/verklaring/vertaling';
import type { Verklaringstaal } from '~/domein/verklaring/verklaringstaal';
import type { Context } from '~/platform/context';
import { metNiemand } from '~/platform/db/openbaar.server';
import { naarDomeinFout } from '~/platform/db/sqlfout.server';
import { DomeinFout } from '~/platform/fout';
import type { Uitkomst } from './eigenlink';
import { bewaarIntrekking, bewaarLinkantwoord, findZitting } from './eigenlink.repository.server';
import type { AntwoordInvoer } from './eigenlink.schema';

/**
 * What is seen after the birth date was right, in the language that was chosen (null: the one he was asked in): the text of today with the Dutch, the school,
 * the answer given now, and whether a ja can be given on this text by one's own link. Null when the short time is over.
 */
export function getVerklaring(context: Context, geheim: string, gekozen: Verklaringstaal | null) {
  return metNiemand(context, async (tx) => {
    const zitting = await findZitting(tx, geheim);
    if (!zitting) return null;
    const taal = gekozen ?? zitting.taal ?? 'nl';
    const gevraagd = await getGevraagdeTekst(tx, taal);
    return { zitting, taal, ...gevraagd, magJa: zitting.isPartner && magJaOp(gevraagd.tekst, { kanaal: 'link', tolk: null }) };
  });
}

export type Verklaring = NonNullable<Awaited<ReturnType<typeof getVerklaring>>>;

const FOUTEN: Record<Exclude<Uitkomst, 'gedaan' | 'onbekend'>, string> = {
  geen_partner: 'verklaring.fouten.geen_partner',
  andere_tekst: 'verklaring.fouten.andere_tekst',
  staat_niet: 'verklaring.fouten.staat_niet',
};

/** Whether it was done; false when the short time is over or the link was used. What stands in the way otherwise is a refusal. */
function beoordeel(uitkomst: Uitkomst): boolean {
  if (uitkomst === 'gedaan' || uitkomst === 'onbekend') return uitkomst === 'gedaan';
  throw new DomeinFout('conflict', { velden: { '': [FOUTEN[uitkomst]] } });
}

/**
 * Records a ja or a nee by one's own link; the gate is rewritten with it. Refuses a ja on a translation for which no translator answered yet, and for a school
 * without convenant (C 2.1); false when the link is no longer his to use.
 */
export async function antwoordMetLink(
  context: Context,
  geheim: string,
  { formulierId, invoer }: { formulierId: string; invoer: AntwoordInvoer },
): Promise<boolean> {
  const { antwoord, naam, plaats, tekstversieId } = invoer;
  try {
    const uitkomst = await metNiemand(context, async (tx) => {
      const tekst = await findGenoemdeTekst(tx, tekstversieId);
      if (!tekst) return 'andere_tekst';
      if (antwoord === 'ja' && !magJaOp(tekst, { kanaal: 'link', tolk: null }))
        throw new DomeinFout('ongeldig', { velden: { antwoord: ['verklaring.fouten.concept'] } });
      return bewaarLinkantwoord(tx, geheim, { formulierId, antwoord, tekstversieId, naam, plaats });
    });
    return beoordeel(uitkomst);
  } catch (fout) {
    throw naarDomeinFout(fout);
  }
}

/** Withdraws at once (C 12.4), by link or by the code on a receipt; false when the short time is over. Refuses when no ja stands (any more). */
export async function trekInMetZitting(context: Context, geheim: string, formulierId: string): Promise<boolean> {
  return beoordeel(await metNiemand(context, (tx) => bewaarIntrekking(tx, geheim, formulierId)));
}
