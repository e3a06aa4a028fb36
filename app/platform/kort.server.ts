import { createHash } from 'node:crypto';
import type { Context } from './context';

/** How long a small thing is remembered for a session, in seconds, and for how many sessions. */
const SECONDEN = 30;
const MEESTE = 5_000;

type Onthouden = { tot: number; waarde: unknown };
const geheugen = new Map<string, Onthouden>();

const sleutelVan = (sessie: string) => createHash('sha256').update(sessie, 'utf8').digest('base64url');

/**
 * What was made for this session less than half a minute ago, or made now. One thing per session, for what every page shows and would cost too much to
 * look up each time; forgotten at once when the session does something.
 */
export async function kortOnthouden<T>({ sessie, klok }: Context, maak: () => Promise<T>): Promise<T> {
  const sleutel = sleutelVan(sessie ?? '');
  const nu = klok.nu().epochMilliseconds;
  const bekend = geheugen.get(sleutel);
  if (bekend && bekend.tot > nu) return bekend.waarde as T;
  const waarde = await maak();
  geheugen.delete(sleutel);
  geheugen.set(sleutel, { tot: nu + SECONDEN * 1000, waarde });
  const [oudste] = geheugen.keys();
  if (geheugen.size > MEESTE && oudste !== undefined) geheugen.delete(oudste);
  return waarde;
}

/** Forgets it: what the session does may change it. */
export function vergeetKort({ sessie }: Context): void {
  geheugen.delete(sleutelVan(sessie ?? ''));
}
