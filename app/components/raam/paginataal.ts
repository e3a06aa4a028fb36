import { useMatches } from '@remix-run/react';
import type { ResourceLanguage } from 'i18next';

/** The language of a page that is not in the visitor's own choice of Dutch or English: how it reads, its title, and all its words. */
export type Paginataal = { lang: string; dir: 'ltr' | 'rtl'; titel: string; bron: ResourceLanguage };

function uitData(data: unknown): Paginataal | null {
  return typeof data === 'object' && data !== null && 'paginataal' in data ? (data.paginataal as Paginataal) : null;
}

/** The language that the loader of this page gave it; null for a page in Dutch or English. */
export function usePaginataal(): Paginataal | null {
  return useMatches()
    .map(({ data }) => uitData(data))
    .reduce((gevonden, een) => een ?? gevonden, null);
}

/** The `meta` export of such a page: its title, in its language. */
export function eigenTitel({ data }: { data: unknown }) {
  const taal = uitData(data);
  return taal ? [{ title: `${taal.titel} - Taalketen` }, { name: 'robots', content: 'noindex, nofollow' }] : [];
}
