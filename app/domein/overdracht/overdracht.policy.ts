import type { Rol } from '~/platform/rol';

type Wie = { rol: Rol };

/** Whether someone has to do with handing over: a casemanager of his own people, a beheerder of a whole caseload. */
export function magOverdrachtenZien({ rol }: Wie): boolean {
  return rol === 'casemanager' || rol === 'beheerder';
}

/** Only a casemanager knows whom he hands over; a beheerder moves a caseload without seeing who is in it. */
export function magMensenKiezen({ rol }: Wie): boolean {
  return rol === 'casemanager';
}
