import type { ServerBuild } from '@remix-run/node';
import { patroonVan } from '~/platform/http/routepatroon.server';

export type Gebouwd = { id: string; pad: string; loader: unknown; action: unknown; heeftPagina: boolean };

/** Every route as it was built, by its whole path; the root, which all pages share, stands apart. */
export function routelijst({ routes }: ServerBuild): Gebouwd[] {
  return Object.values(routes).map((route) => {
    const { action, loader } = route.module;
    const pagina: unknown = route.module.default;
    return {
      id: route.id,
      pad: route.id === 'root' ? '(root)' : patroonVan(routes, route),
      loader,
      action,
      heeftPagina: pagina !== undefined,
    };
  });
}
