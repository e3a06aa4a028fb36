import { uuidv7 } from 'uuidv7';
import type { Tx } from '~/platform/db/actor.server';
import type { GekeurdBestand } from './bestand';

/** Whose file it is: a person of the gemeente, or a cursist of a school. */
export type Eigenaar = { inburgeraarId: string } | { cursistId: string; aanbiederId: string };

/** Keeps a file in the transaction of the act that it proves; returns its id. */
export async function bewaarBestand(tx: Tx, bestand: GekeurdBestand, eigenaar: Eigenaar, vastgelegdDoor: string): Promise<string> {
  const data = { id: uuidv7(), ...bestand, grootte: bestand.inhoud.length, ...eigenaar, vastgelegdDoor };
  const { id } = await tx.bestand.create({ data, select: { id: true } });
  return id;
}

export type BewaardBestand = {
  naam: string;
  type: string;
  inhoud: Uint8Array;
  sha256: Uint8Array;
  inburgeraarId: string | null;
  cursistId: string | null;
};

/** A file with its content, or null when there is none that the actor may see. */
export function findBestand(tx: Tx, id: string): Promise<BewaardBestand | null> {
  const select = { naam: true, type: true, inhoud: true, sha256: true, inburgeraarId: true, cursistId: true } as const;
  return tx.bestand.findUnique({ where: { id }, select });
}
