import type { Temporal } from 'temporal-polyfill';
import type { Stand } from '../kwaliteitsscan/stand';
import type { Rapportinhoud } from './rapportstuk';

/** With whom a report is shared (B1.3). */
export const partijen = ['taalaanbieder', 'blik_op_werk'] as const;
export type Partij = (typeof partijen)[number];

export const wijzen = ['taalketen', 'beveiligde_mail', 'post'] as const;
export type Wijze = (typeof wijzen)[number];

/** A version of a report without its words. `door` is a name. */
export type Rapportkop = { id: string; scanId: string; versie: number; sha256: string; door: string; op: Temporal.Instant };
export type Rapport = Rapportkop & { inhoud: Rapportinhoud };

export type Deling = { id: string; rapportId: string; met: Partij; wijze: Wijze; op: Temporal.PlainDate; door: string };
export type Reactie = { id: string; rapportId: string; versie: number; reactie: string; door: string; op: Temporal.Instant };

/** States in which the school reacts: from the sharing until the decision. */
export const REAGEERBAAR: readonly Stand[] = ['gedeeld', 'voorgelegd', 'voornemen'];

/** States in which Blik op Werk gets the report: from the moment that it is frozen. */
export const VERSTUURBAAR: readonly Stand[] = [
  'rapport_vast',
  'gedeeld',
  'voorgelegd',
  'voornemen',
  'voorwaardelijk',
  'toegelaten',
  'niet_toegelaten',
  'afgerond',
];
