import type { Rol } from '~/platform/rol';

/** Who answers for the school: the contactpersoon of this cursist or his deputy (C 12.5). */
export function magTaakBeantwoorden({ rol }: { rol: Rol }, isContactpersoon: boolean): boolean {
  return rol === 'taalaanbieder' && isContactpersoon;
}
