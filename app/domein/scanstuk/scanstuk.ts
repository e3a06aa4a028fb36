import type { Temporal } from 'temporal-polyfill';
import type { Bestandstype } from '~/platform/bestand/bestand';
import { bronnen, eigenschappen, onderdelen, type Bron, type Onderdeel } from '../kwaliteitsscan/onderdeel';

/** What a document belongs to: a part of the checklist, the aanmelding as a whole, or the conditions of an aspirant (bijlage 1, point 4). */
export const stuksoorten = [...onderdelen, 'aanmelding', 'voorwaarden'] as const;
export type Stuksoort = (typeof stuksoorten)[number];

export const isOnderdeel = (soort: Stuksoort): soort is Onderdeel => Object.hasOwn(eigenschappen, soort);

/** Who a document came from. */
export const afzenders = bronnen;
export type Afzender = Bron;

/** Whether documents of this part always stay in the restricted annex: they may be about crime (AVG 10). */
export const isAltijdBeperkt = (soort: Stuksoort): boolean => isOnderdeel(soort) && eigenschappen[soort].beperkt;

/** A document without its content. `door` is a name, null for who sent the aanmelding. `isVernietigd`: its term is over, only that it was there stays. */
export type Scanstuk = {
  id: string;
  scanId: string;
  onderdeel: Stuksoort;
  naam: string;
  type: Bestandstype;
  /** In bytes. */
  grootte: number;
  isBeperkt: boolean;
  ontvangenVan: Afzender;
  ontvangenOp: Temporal.PlainDate;
  vastgelegdOp: Temporal.Instant;
  door: string | null;
  isVernietigd: boolean;
};

/** The same as a screen gets it. */
export type Stukregel = Omit<Scanstuk, 'ontvangenOp' | 'vastgelegdOp'> & { ontvangenOp: string; vastgelegdOp: string };

export const naarStukregel = (stuk: Scanstuk): Stukregel => ({
  ...stuk,
  ontvangenOp: stuk.ontvangenOp.toString(),
  vastgelegdOp: stuk.vastgelegdOp.toString(),
});
