import type { Rol } from '~/platform/rol';

/** Who records terms, early ends and uitsluitingen: the one who manages the convenant (C 1n). */
export function magConvenantBeheren({ rol }: { rol: Rol }): boolean {
  return rol === 'relatiebeheerder';
}
