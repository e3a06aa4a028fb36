import type { ServerBuild } from '@remix-run/node';
import { matchRoutes } from '@remix-run/react';

type Routes = ServerBuild['routes'];
type Route = Routes[string];

const GEEN = '/*';

function delen(routes: Routes, { parentId, path }: Route): string[] {
  const ouder = parentId === undefined ? undefined : routes[parentId];
  return [...(ouder ? delen(routes, ouder) : []), ...(path ? [path] : [])];
}

/** The whole path of a route as it is laid out, as in `/inburgeraars/:id`. */
export const patroonVan = (routes: Routes, route: Route): string => `/${delen(routes, route).join('/')}`;

/** Tells of a path which route it asks for: never an id, a name or a term that stood in it, so that it may be logged. */
export function routepatroon(routes: Routes): (pad: string) => string {
  const patronen = Object.values(routes).map((route) => ({ path: patroonVan(routes, route) }));
  return (pad) => matchRoutes(patronen, pad)?.[0]?.route.path ?? GEEN;
}
