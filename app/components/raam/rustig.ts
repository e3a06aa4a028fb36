import { useMatches } from '@remix-run/react';

/** The `handle` of a route whose page is handed to someone else to read: no menu, no name, no way into the rest. */
export const rustig = { rustig: true } as const;

/** Whether this page is such a one. */
export function useRustig(): boolean {
  return useMatches().some(({ handle }) => typeof handle === 'object' && handle !== null && 'rustig' in handle);
}
