import type { Rol } from '~/platform/rol';
import { isVanGescandeSchool, magBeslissen, magScannen, magScanZien } from '../kwaliteitsscan/kwaliteitsscan.policy';

type Wie = { rol: Rol; aanbiederId: string | null };
type Van = { aanbiederId: string | null };

/** Who advises the tekenbevoegde, and records the conditions of an aspirant: who does the scan. */
export const magVoorleggen = magScannen;
export const magVoorwaardeVastleggen = magScannen;

/** Who decides: a tekenbevoegde, and never who did the scan, which the database guards per person. */
export const magBesluiten = magBeslissen;

/** Who reads a decision: both of the gemeente, and the school that it is about. */
export const magBesluitZien = (wie: Wie, scan: Van): boolean => magScanZien(wie) || isVanGescandeSchool(wie, scan);

/** Who gives a zienswijze: the school that it is about. */
export const magZienswijzeGeven = isVanGescandeSchool;

/** Who manages the clause on remedies. */
export const magClausuleBeheren = ({ rol }: Pick<Wie, 'rol'>): boolean => rol === 'beheerder';

/** Who confirms a clause: another beheerder than the one who wrote it. */
export const magClausuleBevestigen = ({ rol, gebruikerId }: { rol: Rol; gebruikerId: string }, doorId: string | null): boolean =>
  rol === 'beheerder' && doorId !== null && gebruikerId !== doorId;
