import { Temporal } from 'temporal-polyfill';
import { rollen, type Rol } from '~/platform/rol';

/** The roles that a beheerder gives; an inburgeraar's own access hangs on his dossier. */
export const teGevenRollen = rollen.filter((rol): rol is Exclude<Rol, 'inburgeraar'> => rol !== 'inburgeraar');
export type TeGevenRol = (typeof teGevenRollen)[number];

/** How secrecy was bound in writing (C 12.8). */
export const geheimhoudingSoorten = ['verklaring', 'eed'] as const;
export type GeheimhoudingSoort = (typeof geheimhoudingSoorten)[number];

/** An access that ends within so many days is shown as such. */
export const BINNENKORT_DAGEN = 30;

export const standen = ['loopt', 'binnenkort', 'straks', 'afgelopen', 'beeindigd'] as const;
export type Stand = (typeof standen)[number];

/** One role given to a user; `tot` is the last valid day, `beeindigdOp` the moment from which it no longer counts. */
export type Toegang = {
  id: string;
  rol: Rol;
  aanbiederId: string | null;
  van: Temporal.PlainDate;
  tot: Temporal.PlainDate | null;
  beeindigdOp: Temporal.Instant | null;
};

const compare = (een: Temporal.PlainDate, ander: Temporal.PlainDate) => Temporal.PlainDate.compare(een, ander);

/** Where an access stands on a day: from its first up to and including its last day it runs, unless it was ended. */
export function standVan({ van, tot, beeindigdOp }: Pick<Toegang, 'van' | 'tot' | 'beeindigdOp'>, vandaag: Temporal.PlainDate): Stand {
  if (beeindigdOp !== null) return 'beeindigd';
  if (tot !== null && compare(tot, vandaag) < 0) return 'afgelopen';
  if (compare(van, vandaag) > 0) return 'straks';
  return tot !== null && compare(tot, vandaag.add({ days: BINNENKORT_DAGEN })) <= 0 ? 'binnenkort' : 'loopt';
}

/** Whether there is still something to end. */
export function isTeBeeindigen(stand: Stand): boolean {
  return stand === 'loopt' || stand === 'binnenkort' || stand === 'straks';
}

type Gevraagd = Pick<Toegang, 'rol' | 'aanbiederId' | 'van' | 'tot'>;

/** Whether the same role at the same organisation was given already for some day of the asked period. */
export function isDubbel(gevraagd: Gevraagd, bestaand: readonly Toegang[]): boolean {
  return bestaand.some(
    (een) =>
      een.rol === gevraagd.rol &&
      een.aanbiederId === gevraagd.aanbiederId &&
      een.beeindigdOp === null &&
      (een.tot === null || compare(gevraagd.van, een.tot) <= 0) &&
      (gevraagd.tot === null || compare(een.van, gevraagd.tot) <= 0),
  );
}
