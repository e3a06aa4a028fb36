import { csrfVeld, formulierIdVeld, formulierNaamVeld } from '~/platform/formulier/verborgenvelden';
import { csrfToken } from '~/platform/http/csrf.server';
import { readSettings } from '~/platform/settings.server';
import type { DatabaseUrls } from '../../bin/postgres/roles.mjs';
import type { Asked, Website } from './website';

export type Velden = Record<string, string | string[]>;
export type Formulier = { sessie: string; formulierId: string; velden: Velden };

/** A form as a browser sends it that was served by this website. */
export function verzending(website: Website, urls: DatabaseUrls, { sessie, formulierId, velden }: Formulier): Asked {
  const settings = readSettings({ ...urls, OMGEVING: 'demo' });
  const body = new FormData();
  body.append(csrfVeld, csrfToken({ sessie, settings }));
  body.append(formulierIdVeld, formulierId);
  body.append(formulierNaamVeld, 'storm');
  for (const [naam, waarden] of Object.entries(velden)) for (const waarde of [waarden].flat()) body.append(naam, waarde);
  return { method: 'POST', body, headers: { cookie: `tk_sessie=${sessie}`, origin: website.address } };
}
