import { useRouteLoaderData } from '@remix-run/react';
import type { Rol } from '~/platform/rol';
import type { Taal } from '~/platform/i18n/taal';

/** What every page knows of the visitor; the root loader gives it. */
export type RootData = {
  taal: Taal;
  csrf: string;
  demo: boolean;
  verzoekId: string;
  fouten: number;
  wie: { naam: string; rol: Rol } | null;
};

/** Undefined only where the root loader itself failed. */
export function useRootData(): RootData | undefined {
  return useRouteLoaderData('root');
}
