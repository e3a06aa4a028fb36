import type { Rol } from '~/platform/rol';

/** Who has people or schools to look for: each finds only what his own lists hold. */
export const zoekrollen = ['casemanager', 'taalaanbieder', 'relatiebeheerder'] as const satisfies readonly Rol[];

export const magZoeken = (rol: Rol): boolean => zoekrollen.some((een) => een === rol);
