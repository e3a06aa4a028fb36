import { Temporal } from 'temporal-polyfill';

/** The days of the Algemene termijnenwet art. 3 that are not a Sunday anyhow. */
export const feestdagen = [
  'nieuwjaarsdag',
  'goede_vrijdag',
  'tweede_paasdag',
  'koningsdag',
  'bevrijdingsdag',
  'hemelvaartsdag',
  'tweede_pinksterdag',
  'eerste_kerstdag',
  'tweede_kerstdag',
] as const;
export type Feestdag = (typeof feestdagen)[number];

/** A day that a decree puts on a par with a holiday (Algemene termijnenwet art. 3 lid 3); `bron` is where it was published. */
export type GelijkgesteldeDag = { dag: Temporal.PlainDate; bron: string };

/** Why a day is no werkdag. */
export type Vrij = 'zaterdag' | 'zondag' | Feestdag | 'gelijkgesteld';

const ZATERDAG = 6;
const ZONDAG = 7;
const EERSTE_KONINGSDAG = 2014;

/** Easter Sunday in the Gregorian calendar. */
export function eerstePaasdag(jaar: number): Temporal.PlainDate {
  const eeuw = Math.floor(jaar / 100);
  const gulden = jaar % 19;
  const schrikkels = eeuw - Math.floor(eeuw / 4) - Math.floor((8 * eeuw + 13) / 25);
  const ruw = (schrikkels + 19 * gulden + 15) % 30;
  const maan = ruw === 29 || (ruw === 28 && gulden > 10) ? ruw - 1 : ruw;
  const weekdag = (jaar + Math.floor(jaar / 4) + maan + 2 - eeuw + Math.floor(eeuw / 4)) % 7;
  return Temporal.PlainDate.from({ year: jaar, month: 3, day: 28 }).add({ days: maan - weekdag });
}

/** The day on which the birthday of the king is celebrated: 27 April, until 2013 30 April; the day before when that is a Sunday. */
export function koningsdag(jaar: number): Temporal.PlainDate {
  const dag = Temporal.PlainDate.from({ year: jaar, month: 4, day: jaar < EERSTE_KONINGSDAG ? 30 : 27 });
  return dag.dayOfWeek === ZONDAG ? dag.subtract({ days: 1 }) : dag;
}

/** The holidays of a year. 5 mei every year (B1.1). */
export function feestdagenVan(jaar: number): Record<Feestdag, Temporal.PlainDate> {
  const pasen = eerstePaasdag(jaar);
  const op = (month: number, day: number) => Temporal.PlainDate.from({ year: jaar, month, day });
  return {
    nieuwjaarsdag: op(1, 1),
    goede_vrijdag: pasen.subtract({ days: 2 }),
    tweede_paasdag: pasen.add({ days: 1 }),
    koningsdag: koningsdag(jaar),
    bevrijdingsdag: op(5, 5),
    hemelvaartsdag: pasen.add({ days: 39 }),
    tweede_pinksterdag: pasen.add({ days: 50 }),
    eerste_kerstdag: op(12, 25),
    tweede_kerstdag: op(12, 26),
  };
}

/** Why a day is no werkdag, or null when it is one: the name of a holiday goes before the weekend (Algemene termijnenwet art. 3). */
export function vrijOp(dag: Temporal.PlainDate, gelijkgesteld: readonly GelijkgesteldeDag[]): Vrij | null {
  const vanHetJaar = feestdagenVan(dag.year);
  const feestdag = feestdagen.find((naam) => vanHetJaar[naam].equals(dag));
  if (feestdag) return feestdag;
  if (gelijkgesteld.some((een) => een.dag.equals(dag))) return 'gelijkgesteld';
  if (dag.dayOfWeek === ZATERDAG) return 'zaterdag';
  return dag.dayOfWeek === ZONDAG ? 'zondag' : null;
}

export const isWerkdag = (dag: Temporal.PlainDate, gelijkgesteld: readonly GelijkgesteldeDag[]): boolean =>
  vrijOp(dag, gelijkgesteld) === null;
