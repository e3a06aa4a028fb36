import type { TypedResponse } from '@remix-run/node';
import type { Context } from '~/platform/context';
import type { WebContext } from '~/platform/http/webcontext';
import { webContext } from '../../fabriek/verzoek';

type Functie = (args: { context: WebContext; params: Record<string, string>; request: Request }) => Promise<TypedResponse>;

/** Calls a wrapped loader or action as Remix does; a thrown answer is an answer too. */
export async function roepAan(
  functie: Functie,
  context: Context,
  request: Request,
  params: Record<string, string> = {},
): Promise<{ status: number; koppen: Headers; data: unknown }> {
  const antwoord = await functie({ context: webContext(context), params, request }).catch((fout: unknown) => {
    if (fout instanceof Response) return fout;
    throw fout;
  });
  const tekst = await antwoord.text();
  return { status: antwoord.status, koppen: antwoord.headers, data: tekst ? JSON.parse(tekst) : null };
}
