import { Temporal } from 'temporal-polyfill';

/** The one converter between the driver's dates and days and moments: a `date` column arrives as midnight UTC. */
export function naarDag(datum: Date): Temporal.PlainDate;
export function naarDag(datum: Date | null): Temporal.PlainDate | null;
export function naarDag(datum: Date | null): Temporal.PlainDate | null {
  return datum === null ? null : Temporal.PlainDate.from(datum.toISOString().slice(0, 10));
}

export function vanDag(dag: Temporal.PlainDate): Date;
export function vanDag(dag: Temporal.PlainDate | null): Date | null;
export function vanDag(dag: Temporal.PlainDate | null): Date | null {
  return dag === null ? null : new Date(`${dag.toString()}T00:00:00Z`);
}

export function naarMoment(datum: Date): Temporal.Instant;
export function naarMoment(datum: Date | null): Temporal.Instant | null;
export function naarMoment(datum: Date | null): Temporal.Instant | null {
  return datum === null ? null : Temporal.Instant.fromEpochMilliseconds(datum.getTime());
}

export function vanMoment(moment: Temporal.Instant): Date {
  return new Date(moment.epochMilliseconds);
}
