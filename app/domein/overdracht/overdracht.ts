import { Temporal } from 'temporal-polyfill';

/** How far ahead one may hand over, in calendar months (our own choice; no source sets it). */
export const VOORUIT_MAANDEN = 12;

export const standen = ['komt', 'overgedragen', 'teruggenomen'] as const;
export type Overdrachtstand = (typeof standen)[number];

/** Where handing over stands on a day: from its first day on (`per`) the people are the colleague's. */
export function standVan({ per, isTerug }: { per: string; isTerug: boolean }, dag: Temporal.PlainDate): Overdrachtstand {
  if (isTerug) return 'teruggenomen';
  return dag.toString() < per ? 'komt' : 'overgedragen';
}

/** What is wrong with the first day of the colleague, beside its field: before today, or more than a year ahead. */
export function bezwaarTegen(per: Temporal.PlainDate, vandaag: Temporal.PlainDate): Record<string, string[]> | null {
  if (Temporal.PlainDate.compare(per, vandaag) < 0) return { per: ['overdracht.fouten.in_verleden'] };
  if (Temporal.PlainDate.compare(per, vandaag.add({ months: VOORUIT_MAANDEN })) > 0) return { per: ['overdracht.fouten.te_ver'] };
  return null;
}

/** That a person is in someone's caseload, from the first through the last day (null: no end known). */
export type Toewijzing = { casemanagerId: string; van: Temporal.PlainDate; tot: Temporal.PlainDate | null };
export type Stap = { vanId: string; naarId: string; per: Temporal.PlainDate };

const voor = (een: Temporal.PlainDate, ander: Temporal.PlainDate) => Temporal.PlainDate.compare(een, ander) < 0;

/**
 * In whose caseload a person is on a day; nobody's: null (C 1g). The readable twin of the policy `caseload` of `toewijzing`;
 * test/database/overdracht/wieziet.test.ts holds both equal.
 */
export function wieBegeleidt(toewijzingen: readonly Toewijzing[], dag: Temporal.PlainDate): string | null {
  return toewijzingen.find(({ van, tot }) => !voor(dag, van) && (tot === null || !voor(tot, dag)))?.casemanagerId ?? null;
}

/**
 * The caseloads of a person after handing him over today. Null, refused: he is not in this caseload, goes to someone already, or the day may not be.
 * The readable twin of `toegang.draag_over`; test/database/overdracht/wieziet.test.ts holds both equal.
 */
export function naOverdracht(
  toewijzingen: readonly Toewijzing[],
  { vanId, naarId, per }: Stap,
  vandaag: Temporal.PlainDate,
): Toewijzing[] | null {
  const huidig = toewijzingen.find(({ casemanagerId, van, tot }) => casemanagerId === vanId && tot === null && !voor(vandaag, van));
  if (!huidig || vanId === naarId || bezwaarTegen(per, vandaag) !== null) return null;
  const rest = toewijzingen.filter((een) => een !== huidig);
  const eerst = voor(huidig.van, per) ? [{ ...huidig, tot: per.subtract({ days: 1 }) }] : [];
  return [...rest, ...eerst, { casemanagerId: naarId, van: per, tot: null }];
}

/**
 * The caseloads of a person after taking that back. Null, refused: its first day has come. The readable twin of `toegang.neem_overdracht_terug`;
 * test/database/overdracht/wieziet.test.ts holds both equal.
 */
export function naTerugnemen(
  toewijzingen: readonly Toewijzing[],
  { vanId, naarId, per }: Stap,
  vandaag: Temporal.PlainDate,
): Toewijzing[] | null {
  if (!voor(vandaag, per)) return null;
  const zonder = toewijzingen.filter(({ casemanagerId, van }) => !(casemanagerId === naarId && van.equals(per)));
  const laatste = per.subtract({ days: 1 });
  return zonder.map((een) => (een.casemanagerId === vanId && een.tot?.equals(laatste) ? { ...een, tot: null } : een));
}
