import { uuidv7 } from 'uuidv7';
import type { Temporal } from 'temporal-polyfill';
import type { Antwoord } from '~/domein/verklaring/tekst';
import type { Tx } from '~/platform/db/actor.server';
import type { Uitkomst, Zitting } from './eigenlink';

/** What someone tries to open, for whom he says he is born on this day, and the secret that the short time gets. */
export type Opening = { sleutel: string; geboortedatum: Temporal.PlainDate; geheim: string; afzender: string };

async function ja(vraag: Promise<{ goed: boolean }[]>): Promise<boolean> {
  return (await vraag)[0]?.goed ?? false;
}

/** Opens a link; no is one answer, whatever the reason. */
export function openLink(tx: Tx, { sleutel, geboortedatum, geheim, afzender }: Opening): Promise<boolean> {
  return ja(tx.$queryRaw`select toegang.open_link(${sleutel}, ${geboortedatum.toString()}::date, ${geheim}, ${afzender}) as goed`);
}

/** Opens a receipt by its code; no is one answer, whatever the reason. */
export function openBewijs(tx: Tx, { sleutel, geboortedatum, geheim, afzender }: Opening): Promise<boolean> {
  return ja(tx.$queryRaw`select toegang.open_bewijs(${sleutel}, ${geboortedatum.toString()}::date, ${geheim}, ${afzender}) as goed`);
}

/** What is seen in this short time; null when it is over, or its link was used meanwhile. */
export async function findZitting(tx: Tx, geheim: string): Promise<Zitting | null> {
  const rijen = await tx.$queryRaw<Zitting[]>`
    select wijze, school, is_partner as "isPartner", taal, stand, gedaan from toegang.lees_zitting(${geheim})`;
  return rijen[0] ?? null;
}

const UITKOMST = (rijen: { uitkomst: Uitkomst }[]): Uitkomst => rijen[0]?.uitkomst ?? 'onbekend';

export type NieuwAntwoord = { formulierId: string; antwoord: Antwoord; tekstversieId: string; naam: string; plaats: string };

/** Records an answer at the database's own moment, and uses up the link. */
export async function bewaarLinkantwoord(tx: Tx, geheim: string, nieuw: NieuwAntwoord): Promise<Uitkomst> {
  const { formulierId, antwoord, tekstversieId, naam, plaats } = nieuw;
  return UITKOMST(
    await tx.$queryRaw`
      select toegang.antwoord_bij_link(${geheim}, ${formulierId}::uuid, ${uuidv7()}::uuid, ${antwoord}, ${tekstversieId}::uuid, ${naam}, ${plaats}) as uitkomst`,
  );
}

/** Withdraws the ja that stands for the school of this link or receipt. */
export async function bewaarIntrekking(tx: Tx, geheim: string, formulierId: string): Promise<Uitkomst> {
  return UITKOMST(await tx.$queryRaw`select toegang.trek_in_bij_zitting(${geheim}, ${formulierId}::uuid, ${uuidv7()}::uuid) as uitkomst`);
}
