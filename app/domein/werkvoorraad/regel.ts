import type { Temporal } from 'temporal-polyfill';
import type { Rol } from '~/platform/rol';
import type { Wachtregel, Wachtrij } from './wachtsleutel';

/** Who has to do something: the one whose list it is on, or the school that he waits for. */
export type Doet = 'zelf' | 'school';

/** One thing that waits, before it is known on whose list. */
export type Wachtpunt = Omit<Wachtrij, 'regel' | 'namens'>;

/** The day on which is asked, with the setting of that day: calendar months. */
export type Peiling = { vandaag: Temporal.PlainDate; leningOudNaMaanden: number };

/**
 * A rule of the werkvoorraad. `bron` is the source, `groep` the kind of work, `pad` the page to do it on, `wacht` what waits by the facts of one
 * person, school or account. What it says, why, and what happens then are texts by its name.
 */
export type Regel<F> = {
  naam: Wachtregel;
  rollen: readonly Rol[];
  groep: Wachtgroep;
  doet: Doet;
  bron: string;
  pad: (rij: Wachtrij) => string;
  wacht: (feiten: F, peiling: Peiling) => Wachtpunt[];
};

/** The kinds of work by which a list is narrowed. */
export const wachtgroepen = ['termijn', 'rapportage', 'vraag', 'toestemming', 'lening', 'school', 'scan', 'toegang', 'besluit'] as const;
export type Wachtgroep = (typeof wachtgroepen)[number];
