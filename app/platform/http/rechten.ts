import type { Rol } from '~/platform/rol';

/** Who may use a route: named roles, anyone logged in, or anyone. */
export type Toegang = readonly Rol[] | 'ieder' | 'openbaar';
export type Rechten<R extends Toegang = Toegang> = { rollen: R };

export function isToegelaten(rollen: Toegang, rol: Rol | null): boolean {
  if (rollen === 'openbaar') return true;
  if (rol === null) return false;
  return rollen === 'ieder' || rollen.includes(rol);
}

/** Reads what a wrapped loader or action says about itself; null for a function that did not pass through a wrapper. */
export function rechtenVan(functie: unknown): Rechten | null {
  if (typeof functie !== 'function' || !('rechten' in functie)) return null;
  const { rechten } = functie;
  return typeof rechten === 'object' && rechten !== null && 'rollen' in rechten ? (rechten as Rechten) : null;
}
