import type { Rol } from '~/platform/rol';

/** Who puts off what he asked of a school: the casemanager, of his own caseload and of whom he covers. */
export function magUitstellen({ rol }: { rol: Rol }): boolean {
  return rol === 'casemanager';
}
