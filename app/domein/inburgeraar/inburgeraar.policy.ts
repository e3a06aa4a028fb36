import type { Rol } from '~/platform/rol';

type Wie = { rol: Rol };

/** Whether someone works with dossiers at all; which ones is his caseload, and whom he covers today (C 1g, recorded waarneming). */
export function magDossier({ rol }: Wie): boolean {
  return rol === 'casemanager';
}
