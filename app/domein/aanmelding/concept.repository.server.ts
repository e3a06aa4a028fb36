import type { Tx } from '~/platform/db/actor.server';
import { naarDag, naarMoment } from '~/platform/db/datum';
import type { GekeurdBestand } from '~/platform/bestand/bestand';
import type { Taal } from '~/platform/i18n/taal';
import type { Temporal } from 'temporal-polyfill';
import { conceptSchema, type Conceptinhoud, type Contactpersoon, type NieuweDocent, type Organisatie } from './concept.schema';
import type { Inhoud } from './inhoud.schema';

type Nieuw = { id: string; geheim: string; email: string; taal: Taal; naam: string; afzender: string; formulierId: string };

/** Begins a draft, or finds the one of this address, and plans the mail; over a limit nothing happens. It says nothing of which. */
export async function beginConcept(tx: Tx, { id, geheim, email, taal, naam, afzender, formulierId }: Nieuw): Promise<void> {
  const inhoud = JSON.stringify({ naam });
  await tx.$executeRaw`select aanmelding.begin(${id}::uuid, ${geheim}, ${email}, ${taal}, ${inhoud}::jsonb, ${afzender}, ${formulierId}::uuid)`;
}

/** Opens a draft by the secret of its link; no is one answer, whatever the reason. */
export async function openConcept(tx: Tx, sleutel: string, geheim: string, afzender: string): Promise<boolean> {
  const rijen = await tx.$queryRaw<{ goed: boolean }[]>`select aanmelding.open(${sleutel}, ${geheim}, ${afzender}) as goed`;
  return rijen[0]?.goed ?? false;
}

export type Concept = { id: string; email: string; inhoud: Conceptinhoud; verlooptOp: Temporal.Instant };

/** The draft of this short time, held until the transaction ends; null when it is over. */
export async function findConcept(tx: Tx, geheim: string): Promise<Concept | null> {
  const [rij] = await tx.$queryRaw<{ id: string; email: string; inhoud: unknown; verlooptOp: Date }[]>`
    select id, email, inhoud, verloopt_op as "verlooptOp" from aanmelding.lees_concept(${geheim})`;
  return rij ? { ...rij, inhoud: conceptSchema.parse(rij.inhoud), verlooptOp: naarMoment(rij.verlooptOp) } : null;
}

/** Keeps the draft; its term begins anew. */
export async function bewaarConcept(tx: Tx, geheim: string, inhoud: Conceptinhoud): Promise<void> {
  await tx.$executeRaw`select aanmelding.bewaar_concept(${geheim}, ${JSON.stringify(inhoud)}::jsonb)`;
}

export type Conceptstuk = { id: string; naam: string; grootte: number };

/** The documents that were given with the draft, in the order in which they came. */
export function listConceptstukken(tx: Tx, geheim: string): Promise<Conceptstuk[]> {
  return tx.$queryRaw<Conceptstuk[]>`select id, naam, grootte from aanmelding.lees_stukken(${geheim})`;
}

export type Stukuitkomst = 'gedaan' | 'onbekend' | 'te_veel' | 'vol';

export async function bewaarConceptstuk(tx: Tx, geheim: string, id: string, stuk: GekeurdBestand): Promise<Stukuitkomst> {
  const rijen = await tx.$queryRaw<{ uitkomst: Stukuitkomst }[]>`
    select aanmelding.bewaar_stuk(${geheim}, ${id}::uuid, ${stuk.naam}, ${stuk.type}, ${stuk.sha256}, ${stuk.inhoud}) as uitkomst`;
  return rijen[0]?.uitkomst ?? 'onbekend';
}

export async function verwijderConceptstuk(tx: Tx, geheim: string, id: string): Promise<void> {
  await tx.$executeRaw`select aanmelding.verwijder_stuk(${geheim}, ${id}::uuid)`;
}

export type Indienuitkomst = 'gedaan' | 'onbekend' | 'is_partner' | 'loopt_al';
export type Indiening = {
  formulierId: string;
  id: string;
  scanId: string;
  organisatie: Organisatie;
  inhoud: Inhoud;
  contacten: readonly Contactpersoon[];
  docenten: readonly NieuweDocent[];
  indiener: { naam: string; functie: string; taal: Taal };
};

/** Sends the aanmelding, all of it or nothing; the draft is gone then. */
export async function dienConceptIn(tx: Tx, geheim: string, { formulierId, id, scanId, ...rest }: Indiening): Promise<Indienuitkomst> {
  const json = (waarde: unknown) => JSON.stringify(waarde);
  const rijen = await tx.$queryRaw<{ uitkomst: Indienuitkomst }[]>`
    select aanmelding.dien_in(${geheim}, ${formulierId}::uuid, ${id}::uuid, ${scanId}::uuid, ${json(rest.organisatie)}::jsonb, ${json(rest.inhoud)}::jsonb,
      ${json(rest.contacten)}::jsonb, ${json(rest.docenten)}::jsonb, ${json(rest.indiener)}::jsonb) as uitkomst`;
  return rijen[0]?.uitkomst ?? 'onbekend';
}

/** Whether this form sent the aanmelding of this short time. */
export async function isIngediend(tx: Tx, geheim: string, formulierId: string): Promise<boolean> {
  const rijen = await tx.$queryRaw<{ is: boolean }[]>`select aanmelding.is_ingediend(${geheim}, ${formulierId}::uuid) as is`;
  return rijen[0]?.is ?? false;
}

/** What was sent in this short time; null when nothing was. */
export async function findOntvangen(tx: Tx, geheim: string): Promise<{ naam: string; begonnenOp: Temporal.PlainDate } | null> {
  const [rij] = await tx.$queryRaw<{ naam: string; begonnenOp: Date }[]>`
    select naam, begonnen_op as "begonnenOp" from aanmelding.ontvangen(${geheim})`;
  return rij ? { naam: rij.naam, begonnenOp: naarDag(rij.begonnenOp) } : null;
}

/** How many days a draft is kept after something was kept in it last. */
export async function getConceptdagen(tx: Tx, dag: Temporal.PlainDate): Promise<number> {
  const [rij] = await tx.$queryRaw<{ dagen: number }[]>`
    select tk.instelling('aanmelding.concept_dagen', ${dag.toString()}::date)::integer as dagen`;
  if (!rij) throw new Error('the term of a draft is not set');
  return rij.dagen;
}
