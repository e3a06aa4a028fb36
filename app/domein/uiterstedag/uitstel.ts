import { Temporal } from 'temporal-polyfill';
import { uitersteDag } from './uiterstedag';

/** Why a day is put off: a closed list, because the school reads it too. */
export const redenen = ['school_vraagt', 'vakantie', 'nieuwe_contactpersoon', 'storing', 'wacht_op_gemeente'] as const;
export type Reden = (typeof redenen)[number];

/** The deadlines of the gemeente's own making that may be put off. */
export const uitstelbaar = ['rapportage', 'schooltaak'] as const;
export type Uitstelregel = (typeof uitstelbaar)[number];

/** Days as ISO text, `op` a moment: the last day was `van`, is `tot` since. */
export type Uitstel = {
  id: string;
  regel: Uitstelregel;
  onderwerp: string;
  school: string;
  van: string;
  tot: string;
  reden: Reden;
  door: string;
  op: string;
};

/** By what a putting off of a report belongs to its period: of a cursist, from a first day (ISO text). That of a task belongs to its id. */
export const onderwerpVan = ({ cursistId, periodeVan }: { cursistId: string; periodeVan: string }): string => `${cursistId} ${periodeVan}`;

/** The last day on which something put off for the last time is in time: all puttings off together stay within so many days of the computed day. */
export const langst = (berekend: Temporal.PlainDate, langsteDagen: number): Temporal.PlainDate =>
  uitersteDag({ soort: 'dagen', aantal: langsteDagen }, berekend, []);

type Keuring = { tot: Temporal.PlainDate; huidig: Temporal.PlainDate; langst: Temporal.PlainDate; vandaag: Temporal.PlainDate };

/** What is wrong with a new last day: it lies after today and after the one that counts, and no further than is allowed; null when nothing is. */
export function keurUitstel({ tot, huidig, langst: grens, vandaag }: Keuring): 'niet_later' | 'voorbij' | 'te_ver' | null {
  const isNa = (ander: Temporal.PlainDate) => Temporal.PlainDate.compare(tot, ander) > 0;
  if (!isNa(vandaag)) return 'voorbij';
  if (!isNa(huidig)) return 'niet_later';
  return isNa(grens) ? 'te_ver' : null;
}
