import type { Rol } from '~/platform/rol';

type Wie = { rol: Rol; aanbiederId: string | null };

/** Who does the scan: the relatiebeheerder (C 1n, 1o). */
export function magScannen({ rol }: Pick<Wie, 'rol'>): boolean {
  return rol === 'relatiebeheerder';
}

/** Who decides on a scan; never who did it, which the database guards per person. */
export function magBeslissen({ rol }: Pick<Wie, 'rol'>): boolean {
  return rol === 'tekenbevoegde';
}

/** Who sees all of a scan. A school sees of its own only what was shared with it. */
export function magScanZien(wie: Pick<Wie, 'rol'>): boolean {
  return magScannen(wie) || magBeslissen(wie);
}

/** Whose school the scan is about. */
export function isVanGescandeSchool({ rol, aanbiederId }: Wie, scan: { aanbiederId: string | null }): boolean {
  return rol === 'taalaanbieder' && aanbiederId !== null && aanbiederId === scan.aanbiederId;
}
