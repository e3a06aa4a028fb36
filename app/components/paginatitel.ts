import type { MetaArgs, MetaDescriptor } from '@remix-run/react';
import { vertalerVoor } from '~/platform/i18n/vertaler';
import { isTaal, standaardTaal } from '~/platform/i18n/taal';

type Waarden = Record<string, string | number>;

/**
 * The `meta` export of a route: its title in the visitor's language. When this very request found errors in a form, the title starts with
 * their number, so that a screen reader says it first.
 */
export function paginaTitel<D>(sleutel: string, waarden?: (data: D) => Waarden) {
  return ({ matches, data }: Pick<MetaArgs, 'matches'> & { data: unknown }): MetaDescriptor[] => {
    const root: unknown = matches.find(({ id }) => id === 'root')?.data;
    const { taal, fouten } = typeof root === 'object' && root !== null ? (root as { taal?: unknown; fouten?: unknown }) : {};
    const t = vertalerVoor(isTaal(taal) ? taal : standaardTaal);
    const titel = t(sleutel, data === undefined || data === null ? {} : (waarden?.(data as D) ?? {}));
    const aantal = typeof fouten === 'number' && fouten > 0 ? `${t('algemeen.fouten_titel', { count: fouten })} ` : '';
    return [{ title: `${aantal}${titel} - ${t('algemeen.productnaam')}` }];
  };
}
