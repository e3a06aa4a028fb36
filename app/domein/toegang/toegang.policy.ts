import type { Rol } from '~/platform/rol';

type Wie = { rol: Rol; gebruikerId: string };

/** Who sees users and their access. */
export function magToegangZien({ rol }: Pick<Wie, 'rol'>): boolean {
  return rol === 'beheerder';
}

/** Who gives and ends this user's access: a beheerder, never his own. */
export function magToegangWijzigen({ rol, gebruikerId }: Wie, vanWie: string): boolean {
  return rol === 'beheerder' && gebruikerId !== vanWie;
}

/** Who reads the log with names: the fg, who supervises and sees no dossiers (AVG 38(6)). */
export function magLogboek({ rol }: Pick<Wie, 'rol'>): boolean {
  return rol === 'fg';
}
