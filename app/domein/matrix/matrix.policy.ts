import type { Rol } from '~/platform/rol';

type Wie = { rol: Rol; gebruikerId: string };

/** Who sees the matrix and its voorstellen, and may propose. */
export function magMatrixZien({ rol }: Pick<Wie, 'rol'>): boolean {
  return rol === 'beheerder';
}

/** Who confirms or rejects a voorstel: another person than the one who made it, in whatever access. */
export function magBeslissen({ rol, gebruikerId }: Wie, voorgesteldDoor: string): boolean {
  return rol === 'beheerder' && gebruikerId !== voorgesteldDoor;
}

/** Who withdraws a voorstel: whoever made it. */
export function magIntrekken({ rol, gebruikerId }: Wie, voorgesteldDoor: string): boolean {
  return rol === 'beheerder' && gebruikerId === voorgesteldDoor;
}
