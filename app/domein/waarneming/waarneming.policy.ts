import type { Rol } from '~/platform/rol';

type Wie = { rol: Rol; gebruikerId: string };

/** Whether someone has to do with waarneming at all. */
export function magWaarnemingZien({ rol }: Wie): boolean {
  return rol === 'casemanager' || rol === 'beheerder';
}

/** A casemanager lets his own caseload be covered; a beheerder does it for who cannot. */
export function magLatenWaarnemen({ rol, gebruikerId }: Wie, casemanagerId: string): boolean {
  return rol === 'beheerder' || (rol === 'casemanager' && gebruikerId === casemanagerId);
}
