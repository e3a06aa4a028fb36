import { useRouteLoaderData } from '@remix-run/react';
import type { Rol } from '~/platform/rol';
import type { Taal } from '~/platform/i18n/taal';
import type { Kolomkeuzes } from '~/platform/lijst/kolomkeuze';

/** What every page knows of the visitor; the root loader gives it. */
export type RootData = {
  taal: Taal;
  csrf: string;
  demo: boolean;
  verzoekId: string;
  fouten: number;
  wie: { naam: string; rol: Rol } | null;
  /** Per list the columns that he left out. */
  kolommen: Kolomkeuzes;
  /** How much waits for him now; null for a role without such a list. */
  wacht: number | null;
  /** For whom he covers today, each with the last day (2026-03-01). */
  waarneming: { naam: string; tot: string }[];
};

/** Undefined only where the root loader itself failed. */
export function useRootData(): RootData | undefined {
  return useRouteLoaderData('root');
}
