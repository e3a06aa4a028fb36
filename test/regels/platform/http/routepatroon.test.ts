import { expect, test } from 'vitest';
import { patroonVan, routepatroon } from '~/platform/http/routepatroon.server';

const route = (id: string, path?: string, parentId?: string) => ({ id, path, parentId, module: { default: undefined } });
const routes = Object.fromEntries(
  [
    route('root', ''),
    route('index', undefined, 'root'),
    route('nieuw', 'inburgeraars/nieuw', 'root'),
    route('dossier', 'inburgeraars/:id', 'root'),
    route('lening', 'lening', 'dossier'),
    route('rest', '*', 'root'),
  ].map((een) => [een.id, een]),
);

test.each([
  ['/', '/'],
  ['/inburgeraars/nieuw', '/inburgeraars/nieuw'],
  ['/inburgeraars/01890a5d-ac96-774b-bcce-b302099a8057', '/inburgeraars/:id'],
  ['/inburgeraars/Amina%20Yusuf/lening/', '/inburgeraars/:id/lening'],
  ['/zoek/Amina%20Yusuf', '/*'],
])('%s is %s, whatever stood in it', (pad, patroon) => {
  expect(routepatroon(routes)(pad)).toBe(patroon);
});

test('a site without a route for the rest tells nothing of it', () => {
  expect(routepatroon({})('/Amina')).toBe('/*');
});

test('the pattern of one route', () => {
  const lening = routes['lening'];
  expect(lening && patroonVan(routes, lening)).toBe('/inburgeraars/:id/lening');
});
