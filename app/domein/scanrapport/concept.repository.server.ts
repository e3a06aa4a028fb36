import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '~/platform/db/actor.server';
import { naarMoment } from '~/platform/db/datum';
import { naarConceptinhoud, type Conceptinhoud } from './sectie';

/** What was written so far; `versie` counts how often. `door` is a name. */
export type Rapportconcept = { inhoud: Conceptinhoud; versie: number; door: string; op: Temporal.Instant };

export async function findConcept(tx: Tx, scanId: string): Promise<Rapportconcept | null> {
  const [rij] = await tx.$queryRaw<{ inhoud: unknown; versie: number; door: string; op: Date }[]>`
    select c.inhoud, c.versie, toegang.naam(c.vastgelegd_door) as door, c.bijgewerkt_op as op from scanrapport_concept c where c.scan_id = ${scanId}::uuid`;
  return rij ? { ...rij, inhoud: naarConceptinhoud(rij.inhoud), op: naarMoment(rij.op) } : null;
}

type Opslag = { scanId: string; inhoud: Conceptinhoud; door: string };

/** Keeps what was written; the caller holds the scan. */
export async function schrijfConcept(tx: Tx, { scanId, inhoud, door }: Opslag): Promise<void> {
  const tekst = JSON.stringify(inhoud);
  await tx.$executeRaw`
    insert into scanrapport_concept (scan_id, inhoud, vastgelegd_door) values (${scanId}::uuid, ${tekst}::jsonb, ${door}::uuid)
    on conflict (scan_id) do update set inhoud = excluded.inhoud, versie = scanrapport_concept.versie + 1, vastgelegd_door = excluded.vastgelegd_door,
      bijgewerkt_op = tk.klok()`;
}
