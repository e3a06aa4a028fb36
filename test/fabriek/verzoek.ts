import { uuidv7 } from 'uuidv7';
import type { Context } from '~/platform/context';
import { csrfVeld, formulierIdVeld, formulierNaamVeld } from '~/platform/formulier/verborgenvelden';
import { csrfToken } from '~/platform/http/csrf.server';
import type { WebContext } from '~/platform/http/webcontext';

/** What Express adds to the context of a request. */
export const webContext = (context: Context): WebContext => ({ ...context, cspNonce: 'proef' });

/** A visit to a page. */
export const bezoek = (context: Context, pad: string): Request => new Request(`${context.settings.ADRES}${pad}`);

type Verzending = {
  velden?: Record<string, string | string[] | File>;
  formulierId?: string;
  /** Which form of the page. */
  formulier?: string;
  /** The token; `null` sends none. */
  token?: string | null;
  /** The Origin header; `null` sends none. */
  herkomst?: string | null;
};

/** A form as our own page sends it: with Origin, token and id, unless the test says otherwise. */
export function verzending(context: Context, pad: string, wat: Verzending = {}): Request {
  const { velden = {}, formulierId = uuidv7(), formulier = 'proef', token = csrfToken(context), herkomst = context.settings.ADRES } = wat;
  const body = new FormData();
  if (token !== null) body.append(csrfVeld, token);
  body.append(formulierIdVeld, formulierId);
  body.append(formulierNaamVeld, formulier);
  for (const [naam, waarden] of Object.entries(velden)) for (const waarde of [waarden].flat()) body.append(naam, waarde);
  return new Request(`${context.settings.ADRES}${pad}`, { method: 'POST', body, headers: herkomst === null ? {} : { Origin: herkomst } });
}
