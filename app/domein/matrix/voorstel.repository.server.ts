import type { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import type { Categorie, Grond, Richting } from '~/domein/grondslag/categorie';
import type { Doelgroep, Wet } from '~/domein/inburgeraar/wet';
import { Prisma } from '~/platform/db/client/client';
import type { Tx } from '~/platform/db/actor.server';
import { naarDag } from '~/platform/db/datum';
import type { Besluitsoort, Voorstelregel } from './voorstel';

type VoorstelRij = {
  id: string;
  ingang: Date;
  reden: string;
  voorgesteldDoor: string;
  doorNaam: string;
  vastgelegdOp: Date;
  aantal: number;
  besluit: Besluitsoort | null;
  toelichting: string | null;
  beslotenNaam: string | null;
  beslotenOp: Date | null;
};

async function leesVoorstellen(tx: Tx, waar: Prisma.Sql) {
  const rijen = await tx.$queryRaw<VoorstelRij[]>`
    select v.id, v.ingang, v.reden, v.voorgesteld_door as "voorgesteldDoor", toegang.naam(v.voorgesteld_door) as "doorNaam", v.vastgelegd_op as "vastgelegdOp",
      (select count(*)::int from grondslag_voorstel_regel r where r.voorstel_id = v.id) as aantal,
      b.soort as besluit, b.toelichting, toegang.naam(b.besloten_door) as "beslotenNaam", b.vastgelegd_op as "beslotenOp"
    from grondslag_voorstel v left join grondslag_besluit b on b.voorstel_id = v.id
    where ${waar} order by v.vastgelegd_op desc, v.id desc`;
  return rijen.map((rij) => ({
    ...rij,
    ingang: naarDag(rij.ingang),
    vastgelegdOp: rij.vastgelegdOp.toISOString(),
    beslotenOp: rij.beslotenOp?.toISOString() ?? null,
  }));
}

export type Voorstel = Awaited<ReturnType<typeof leesVoorstellen>>[number];

/** Every voorstel with what became of it, the last one first. */
export const listVoorstellen = (tx: Tx): Promise<Voorstel[]> => leesVoorstellen(tx, Prisma.sql`true`);

export async function findVoorstel(tx: Tx, id: string): Promise<Voorstel | null> {
  return (await leesVoorstellen(tx, Prisma.sql`v.id = ${id}::uuid`))[0] ?? null;
}

/** The voorstel that this form made, if it did. */
export async function findVoorstelBijFormulier(tx: Tx, formulierId: string): Promise<string | null> {
  const [rij] = await tx.$queryRaw<{ id: string }[]>`select id from grondslag_voorstel where formulier_id = ${formulierId}::uuid`;
  return rij?.id ?? null;
}

type RegelRij = {
  id: string;
  wet: Wet;
  doelgroep: Doelgroep | null;
  categorie: Categorie;
  richting: Richting;
  grond: Grond | null;
  bron: string;
  teBevestigen: boolean;
};

export function listVoorstelregels(tx: Tx, voorstelId: string): Promise<RegelRij[]> {
  return tx.$queryRaw<RegelRij[]>`
    select id, wet, doelgroep, categorie, richting, grond, bron, te_bevestigen as "teBevestigen"
    from grondslag_voorstel_regel where voorstel_id = ${voorstelId}::uuid order by id`;
}

type Nieuw = { ingang: Temporal.PlainDate; reden: string; regels: readonly Voorstelregel[]; formulierId: string };

/** Saves a voorstel with its cells, its line in the log and the count that it needs, and returns its id. */
export async function voegVoorstelToe(tx: Tx, { ingang, reden, regels, formulierId }: Nieuw): Promise<string> {
  const id = uuidv7();
  const rijen = regels.map(({ teBevestigen, ...regel }) => ({ ...regel, id: uuidv7(), te_bevestigen: teBevestigen }));
  await tx.$executeRaw`
    select poort.stel_voor(${id}::uuid, ${ingang.toString()}::date, ${reden}, ${JSON.stringify(rijen)}::jsonb, ${formulierId}::uuid)`;
  await planBijwerken(tx);
  return id;
}

/** Decides for good, with its line in the log; a confirmation writes the rules. The database itself wants a second person. */
export async function legBesluitVast(tx: Tx, id: string, soort: Besluitsoort, toelichting: string | null): Promise<void> {
  await tx.$executeRaw`select poort.besluit(${id}::uuid, ${soort}, ${toelichting})`;
  await planBijwerken(tx);
}

export async function telOpnieuw(tx: Tx, id: string): Promise<void> {
  await tx.$executeRaw`select poort.tel_opnieuw(${id}::uuid)`;
  await planBijwerken(tx);
}

async function planBijwerken(tx: Tx): Promise<void> {
  await tx.$executeRaw`select werk.plan('matrix_bijwerken', '{}'::json, 'matrix')`;
}
