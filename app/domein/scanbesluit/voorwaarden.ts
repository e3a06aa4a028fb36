import { Temporal } from 'temporal-polyfill';
import type { Aspirantperiode } from './keurmerktoets';

/** The four steps after which a conditional admission becomes unconditional (B1.4). */
export const voorwaardestappen = ['financiele_inspectie', 'bezoek', 'toezicht_in_de_klas', 'reguliere_audit'] as const;
export type Voorwaardestap = (typeof voorwaardestappen)[number];

export const uitkomsten = ['goed', 'niet_goed'] as const;
export type Uitkomst = (typeof uitkomsten)[number];

/** What was recorded of a step; of each step the latest record counts. */
export type Voorwaarde = { stap: Voorwaardestap; gedaanOp: Temporal.PlainDate; uitkomst: Uitkomst };

/** How a step stands: not done, done badly, done on a day outside the aspirant period, or done well in it. */
export const voorwaardestanden = ['nog_niet', 'niet_goed', 'buiten_periode', 'goed'] as const;
export type Voorwaardestand = (typeof voorwaardestanden)[number];

/** Whether a day lies in the period; its first and its last day do. */
export function isInPeriode(periode: Aspirantperiode | null, dag: Temporal.PlainDate): boolean {
  if (periode === null || Temporal.PlainDate.compare(dag, periode.van) < 0) return false;
  return periode.tot === null || Temporal.PlainDate.compare(dag, periode.tot) <= 0;
}

/** How each of the four steps stands, from the records in the order in which they were made. */
export function voorwaardenstand(
  vastgelegd: readonly Voorwaarde[],
  periode: Aspirantperiode | null,
): Record<Voorwaardestap, Voorwaardestand> {
  const standVan = (stap: Voorwaardestap): Voorwaardestand => {
    const laatste = vastgelegd.findLast((een) => een.stap === stap);
    if (!laatste) return 'nog_niet';
    if (laatste.uitkomst === 'niet_goed') return 'niet_goed';
    return isInPeriode(periode, laatste.gedaanOp) ? 'goed' : 'buiten_periode';
  };
  return {
    financiele_inspectie: standVan('financiele_inspectie'),
    bezoek: standVan('bezoek'),
    toezicht_in_de_klas: standVan('toezicht_in_de_klas'),
    reguliere_audit: standVan('reguliere_audit'),
  };
}

/** Whether all four were done well during the aspirant period. */
export const zijnVervuld = (stand: Record<Voorwaardestap, Voorwaardestand>): boolean =>
  voorwaardestappen.every((stap) => stand[stap] === 'goed');
