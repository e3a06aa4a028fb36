import { createHash } from 'node:crypto';
import type { Context } from './context';

/** How long a small thing is remembered for a session, in seconds, and for how many sessions. */
const SECONDEN = 30;
const MEESTE = 5_000;

/** `beurt` counts the acts of the session: what was looked up before an act is not kept after it. */
type Onthouden = { beurt: number; tot: number; waarde: unknown };
const geheugen = new Map<string, Onthouden>();

const sleutelVan = (sessie: string | null) =>
  createHash('sha256')
    .update(sessie ?? '', 'utf8')
    .digest('base64url');
const beurtVan = (sleutel: string) => geheugen.get(sleutel)?.beurt ?? 0;

function onthoud(sleutel: string, onthouden: Onthouden): void {
  geheugen.delete(sleutel);
  geheugen.set(sleutel, onthouden);
  const [oudste] = geheugen.keys();
  if (geheugen.size > MEESTE && oudste !== undefined) geheugen.delete(oudste);
}

/**
 * What was made for this session less than half a minute ago, or made now. One thing per session, for what every page shows and would cost too much to
 * look up each time; forgotten at once when the session does something, and looked up again where a page asks for `vers`.
 */
export async function kortOnthouden<T>(
  { sessie, klok }: Pick<Context, 'sessie' | 'klok'>,
  vers: boolean,
  maak: () => Promise<T>,
): Promise<T> {
  const sleutel = sleutelVan(sessie);
  const beurt = beurtVan(sleutel);
  const nu = klok.nu().epochMilliseconds;
  const bekend = geheugen.get(sleutel);
  if (!vers && bekend && bekend.tot > nu) return bekend.waarde as T;
  const waarde = await maak();
  if (beurtVan(sleutel) === beurt) onthoud(sleutel, { beurt, tot: nu + SECONDEN * 1000, waarde });
  return waarde;
}

/** Forgets it: what the session did may have changed it. */
export function vergeetKort({ sessie }: Pick<Context, 'sessie'>): void {
  const sleutel = sleutelVan(sessie);
  onthoud(sleutel, { beurt: beurtVan(sleutel) + 1, tot: 0, waarde: null });
}
