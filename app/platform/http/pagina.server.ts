import type { LoaderFunctionArgs, TypedResponse } from '@remix-run/node';
import { alsDocument, naarFoutAntwoord } from './afvangen.server';
import { antwoord, type Data } from './antwoord.server';
import type { Rechten, Toegang } from './rechten';
import { laatToe, type ActorVoor } from './toegang.server';
import type { WebContext } from './webcontext';

export type PaginaArgs<R extends Toegang> = {
  context: WebContext;
  actor: ActorVoor<R>;
  params: LoaderFunctionArgs['params'];
  request: Request;
  url: URL;
};

/** `download` is for a route without a page: its errors come as a readable document. */
type Opties<R extends Toegang> = Rechten<R> & { download?: boolean };

/**
 * Wraps every loader: no session goes to the login, another role gets 403, a `DomeinFout` its own status, the unforeseen a 500 with the
 * request's number. The result carries `.rechten` for the rights matrix.
 */
export function pagina<const R extends Toegang, T>({ rollen, download = false }: Opties<R>, laad: (args: PaginaArgs<R>) => Promise<T> | T) {
  const loader = async ({ context, params, request }: LoaderFunctionArgs): Promise<TypedResponse<Data<T>>> => {
    try {
      const url = new URL(request.url);
      const actor = await laatToe(context, rollen);
      return antwoord(await laad({ context, actor, params, request, url }));
    } catch (fout) {
      const reactie = await naarFoutAntwoord(fout, context, request);
      throw download ? alsDocument(reactie, context, request) : reactie;
    }
  };
  return Object.assign(loader, { rechten: { rollen } });
}
