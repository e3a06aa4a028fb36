import { noteerWeigering } from '~/platform/db/audit.server';
import type { DomeinFout } from '~/platform/fout';
import { logFout } from './logfout.server';
import type { WebContext } from './webcontext';

/** What of a refusal belongs in the fg's log: what the law or a role forbids, and what someone with a session could not find. */
function logcode({ code, artikel }: DomeinFout, { sessie }: WebContext): string | null {
  if (artikel !== undefined) return `${code} ${artikel}`;
  if (code === 'verboden') return code;
  return code === 'niet_gevonden' && sessie !== null ? code : null;
}

/** Keeps a refusal for the fg. When that fails the refusal stands. */
export async function noteerGeweigerd(fout: DomeinFout, context: WebContext): Promise<void> {
  const code = logcode(fout, context);
  if (code === null) return;
  await noteerWeigering(context, code).catch((oorzaak: unknown) => logFout(context.log, oorzaak, context.verzoek));
}
