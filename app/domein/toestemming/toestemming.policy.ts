import type { Rol } from '~/platform/rol';

type Wie = { rol: Rol };

/** Who records an answer or a withdrawal for the gemeente; for whom is his caseload (C 1g). */
export function magVastleggen({ rol }: Wie): boolean {
  return rol === 'casemanager';
}

/** Who records a ja or its withdrawal at the school: the designated contactpersoon of this cursist or his deputy (C 12.5). */
export function magOpSchoolVastleggen({ rol }: Wie, isContactpersoon: boolean): boolean {
  return rol === 'taalaanbieder' && isContactpersoon;
}

/** Who withdraws by his own login. */
export function magZelfIntrekken({ rol, inburgeraarId }: Wie & { inburgeraarId: string | null }): boolean {
  return rol === 'inburgeraar' && inburgeraarId !== null;
}
