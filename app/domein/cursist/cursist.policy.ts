import type { Rol } from '~/platform/rol';

/** Entering, changing and designating: whoever works at the school, for its own cursisten; the database holds the school. */
export function magCursisten({ rol, aanbiederId }: { rol: Rol; aanbiederId: string | null }): boolean {
  return rol === 'taalaanbieder' && aanbiederId !== null;
}
