import type { Temporal } from 'temporal-polyfill';
import { eigenschappen, onderdelen, type Onderdeel } from './onderdeel';

/** How a part of the scan was assessed; `niet_beschikbaar`: the source gave nothing, which the report says too. */
export const beoordelingen = ['goed', 'aandacht', 'risico', 'niet_beschikbaar'] as const;
export type Beoordeling = (typeof beoordelingen)[number];

/** What a part of a scan showed on a day. Every change is a new versie; the highest counts. `door` is a name. */
export type Bevinding = {
  id: string;
  onderdeel: Onderdeel;
  versie: number;
  samenvatting: string;
  beoordeling: Beoordeling;
  peildatum: Temporal.PlainDate;
  door: string;
  op: Temporal.Instant;
};

/** A look in the Centraal Insolventieregister is kept as a document, with its day (B1.1). */
export const isStukNodig = (onderdeel: Onderdeel, beoordeling: Beoordeling): boolean =>
  onderdeel === 'insolventie' && beoordeling !== 'niet_beschikbaar';

/** The required parts (B1.1, B1.3, B1.4) that nothing was recorded of yet, in the order of the checklist. */
export const zonderBevinding = (bevonden: readonly { onderdeel: Onderdeel }[]): Onderdeel[] =>
  onderdelen.filter((onderdeel) => eigenschappen[onderdeel].verplicht && !bevonden.some((een) => een.onderdeel === onderdeel));

/** How one scan differs from the one before it, per part of the checklist. */
export type Verschil = {
  onderdeel: Onderdeel;
  toen: Beoordeling | null;
  nu: Beoordeling | null;
  soort: 'gelijk' | 'beter' | 'slechter' | 'anders';
};

const RANG: Record<Beoordeling, number | null> = { goed: 0, aandacht: 1, risico: 2, niet_beschikbaar: null };

function soortVan(toen: Beoordeling | null, nu: Beoordeling | null): Verschil['soort'] {
  if (toen === nu) return 'gelijk';
  const [eerst, later] = [toen === null ? null : RANG[toen], nu === null ? null : RANG[nu]];
  if (eerst === null || later === null) return 'anders';
  return later < eerst ? 'beter' : 'slechter';
}

type Oordeel = Pick<Bevinding, 'onderdeel' | 'beoordeling'>;

/** What changed since the former scan (C 4.5), in the order of the checklist; parts of which neither says anything are left out. */
export function verschillen(toen: readonly Oordeel[], nu: readonly Oordeel[]): Verschil[] {
  const van = (bevonden: readonly Oordeel[], onderdeel: Onderdeel) =>
    bevonden.find((een) => een.onderdeel === onderdeel)?.beoordeling ?? null;
  return onderdelen
    .map((onderdeel) => ({ onderdeel, toen: van(toen, onderdeel), nu: van(nu, onderdeel) }))
    .filter((een) => een.toen !== null || een.nu !== null)
    .map((een) => ({ ...een, soort: soortVan(een.toen, een.nu) }));
}
