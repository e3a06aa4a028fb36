import { Temporal } from 'temporal-polyfill';
import type { Docent } from '../aanmelding/aanmelding';

/** What a register says of a docent on the day of the aanmelding. */
export const controleuitkomsten = ['gevonden', 'verlopen', 'niet_gevonden'] as const;
export type Controleuitkomst = (typeof controleuitkomsten)[number];

type Genoemd = Pick<Docent, 'id' | 'vak' | 'nt2Bevoegd'>;

/** Who must be looked up: of whom the school says that he is certified. */
export const isNaTeZien = ({ nt2Bevoegd }: Pick<Genoemd, 'nt2Bevoegd'>): boolean => nt2Bevoegd;

/** Docenten who teach NT2, and of those whom the register knew on that day (C 5.3). Who teaches ONA alone is not one of them. */
export type Docententelling = { docenten: number; docentenGecertificeerd: number } & Record<Controleuitkomst, number>;

/** Counts the docenten of an aanmelding by what the registers said; null when not everyone who must be was looked up, or someone else was. */
export function telDocenten(docenten: readonly Genoemd[], gezien: ReadonlyMap<string, Controleuitkomst>): Docententelling | null {
  const naTeZien = docenten.filter(isNaTeZien);
  if (gezien.size !== naTeZien.length || naTeZien.some(({ id }) => !gezien.has(id))) return null;
  const aantal = (uitkomst: Controleuitkomst) => naTeZien.filter(({ id }) => gezien.get(id) === uitkomst).length;
  return {
    docenten: docenten.filter(({ vak }) => vak !== 'ona').length,
    docentenGecertificeerd: aantal('gevonden'),
    ...{ gevonden: aantal('gevonden'), verlopen: aantal('verlopen'), niet_gevonden: aantal('niet_gevonden') },
  };
}

/** Whether a registration had ended before the day of the aanmelding, by what the school itself says; its last day is still valid. */
export const isVerlopenOp = (geldigTot: Temporal.PlainDate | null, dag: Temporal.PlainDate): boolean =>
  geldigTot !== null && Temporal.PlainDate.compare(geldigTot, dag) < 0;
