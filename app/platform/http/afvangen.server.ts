import { GeenSessie } from '~/platform/db/actor.server';
import { isDomeinFout } from '~/platform/fout';
import { standaardTaal, taalUitCookie } from '~/platform/i18n/taal';
import { veiligeFout } from '~/platform/veiligefout';
import { json, redirect } from './antwoord.server';
import { foutpagina } from './foutpagina.server';
import { noteerGeweigerd } from './geweigerd.server';
import { logFout } from './logfout.server';
import { aanmeldPad } from './terug';
import type { WebContext } from './webcontext';

/** What the error page gets to know. */
export type FoutGegevens = { code: string; velden?: Record<string, string[]>; artikel?: string; verzoekId: string };

const verzadigd = new Set(['P2024', 'P2028']);

/** Turns whatever a loader or action throws into the answer for the error page; a refusal is kept, the unforeseen logged without its message. */
export async function naarFoutAntwoord(fout: unknown, context: WebContext, request: Request): Promise<Response> {
  if (fout instanceof Response) return fout;
  if (fout instanceof GeenSessie) return redirect(aanmeldPad(new URL(request.url)));
  const verzoekId = context.verzoek.id;
  if (isDomeinFout(fout)) {
    await noteerGeweigerd(fout, context);
    const gegevens: FoutGegevens = { code: fout.code, velden: fout.velden, artikel: fout.artikel, verzoekId };
    return json(gegevens, { status: fout.status });
  }
  logFout(context.log, fout, context.verzoek);
  if (verzadigd.has(veiligeFout(fout).code ?? ''))
    return json({ code: 'druk', verzoekId }, { status: 503, headers: { 'Retry-After': '2' } });
  return json({ code: 'onverwacht', verzoekId }, { status: 500 });
}

/** The same refusal as a document of its own, for a route that has no page to show it in. */
export function alsDocument(reactie: Response, context: WebContext, request: Request): Response {
  const { status } = reactie;
  if (status < 400) return reactie;
  const taal = taalUitCookie(request.headers.get('cookie')) ?? standaardTaal;
  const html = foutpagina({ status, taal, verzoekId: context.verzoek.id, pad: new URL(request.url).pathname });
  return new Response(html, { status, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}
