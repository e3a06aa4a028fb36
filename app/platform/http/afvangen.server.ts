import { GeenSessie } from '~/platform/db/actor.server';
import { isDomeinFout } from '~/platform/fout';
import { veiligeFout } from '~/platform/veiligefout';
import { logFout } from './logfout.server';
import { json, redirect } from './antwoord.server';
import { noteerGeweigerd } from './geweigerd.server';
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
