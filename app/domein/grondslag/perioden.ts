import type { Temporal } from 'temporal-polyfill';
import { beginVan } from '~/platform/klok';

/** From `van` until, but not on, `tot`: milliseconds since 1970; minus and plus Infinity are without bound. */
export type Periode = { van: number; tot: number };

/** In order, none empty, none overlapping or touching another: two of these are the same moments when they are equal. */
export type Perioden = readonly Periode[];

export const ALTIJD: Perioden = [{ van: -Infinity, tot: Infinity }];
export const NOOIT: Perioden = [];

/** The whole days from `van` through `tot`, in Den Haag: the last day counts. Null is without bound. */
export function dagen(van: Temporal.PlainDate | null, tot: Temporal.PlainDate | null): Periode {
  return {
    van: van === null ? -Infinity : beginVan(van).epochMilliseconds,
    tot: tot === null ? Infinity : beginVan(tot.add({ days: 1 })).epochMilliseconds,
  };
}

/** The moments that lie in at least one of these. */
export function verenig(perioden: readonly Periode[]): Perioden {
  const samen: Periode[] = [];
  for (const periode of perioden.filter(({ van, tot }) => van < tot).sort((a, b) => a.van - b.van)) {
    const laatste = samen.at(-1);
    if (laatste && periode.van <= laatste.tot) laatste.tot = Math.max(laatste.tot, periode.tot);
    else samen.push({ ...periode });
  }
  return samen;
}

/** The moments that lie in both. */
export function doorsnede(een: Perioden, ander: Perioden): Perioden {
  return verenig(een.flatMap((a) => ander.map((b) => ({ van: Math.max(a.van, b.van), tot: Math.min(a.tot, b.tot) }))));
}

/** The moments that lie in none of these. */
export function buiten(perioden: Perioden): Perioden {
  const grenzen = [-Infinity, ...perioden.flatMap(({ van, tot }) => [van, tot]), Infinity];
  return verenig(
    Array.from({ length: grenzen.length / 2 }, (_, nr) => ({ van: grenzen[nr * 2] ?? -Infinity, tot: grenzen[nr * 2 + 1] ?? Infinity })),
  );
}

/** The one of these in which the moment lies. */
export function periodeOp(perioden: Perioden, moment: Temporal.Instant): Periode | undefined {
  const nu = moment.epochMilliseconds;
  return perioden.find(({ van, tot }) => van <= nu && nu < tot);
}
