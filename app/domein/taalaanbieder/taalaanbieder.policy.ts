import type { Rol } from '~/platform/rol';

type Wie = { rol: Rol; aanbiederId: string | null };

/** Who manages the schools and their convenant, and sees of inburgeraars only counts (C 1n). */
export function magScholenBeheren({ rol }: Pick<Wie, 'rol'>): boolean {
  return rol === 'relatiebeheerder';
}

/** Who sees a school's own page: its own staff. */
export function isVanSchool({ rol, aanbiederId }: Wie, schoolId: string): boolean {
  return rol === 'taalaanbieder' && aanbiederId === schoolId;
}

/** Who reports NT2 figures: the school itself, and the relatiebeheerder for it (bijlage 1.1). */
export function magNt2Opgeven(wie: Wie, schoolId: string): boolean {
  return magScholenBeheren(wie) || isVanSchool(wie, schoolId);
}
