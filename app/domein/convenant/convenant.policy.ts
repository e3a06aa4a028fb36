import type { Rol } from '~/platform/rol';
import type { Kant } from './ondertekening';

/** Who records terms, early ends and uitsluitingen: the one who manages the convenant (C 1n). */
export function magConvenantBeheren({ rol }: { rol: Rol }): boolean {
  return rol === 'relatiebeheerder';
}

/** For which side someone signs (C 20.4); null for who signs for none. Four eyes are guarded per person, by the database. */
export function tekentVoor({ rol }: { rol: Rol }): Kant | null {
  if (rol === 'tekenbevoegde') return 'gemeente';
  return rol === 'taalaanbieder' ? 'school' : null;
}

/** Who follows the signing: both sides, and the one who manages the convenant. */
export function magTekenenVolgen({ rol }: { rol: Rol }): boolean {
  return rol === 'tekenbevoegde' || rol === 'taalaanbieder' || rol === 'relatiebeheerder';
}

/** Who sees every version of the text: those of the gemeente who sign it, manage it or look after the texts. */
export function magConvenanttekstenZien({ rol }: { rol: Rol }): boolean {
  return rol === 'tekenbevoegde' || rol === 'relatiebeheerder' || rol === 'beheerder';
}

/** Who confirms a version for the gemeente; never who wrote it, which the database guards. */
export function magConvenanttekstVaststellen({ rol }: { rol: Rol }): boolean {
  return rol === 'tekenbevoegde';
}
