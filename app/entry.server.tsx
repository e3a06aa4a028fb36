import { PassThrough } from 'node:stream';
import { createReadableStreamFromReadable, type AppLoadContext, type EntryContext, type LoaderFunctionArgs } from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { renderToPipeableStream } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { NonceProvider } from '~/components/nonce';
import { logFout } from '~/platform/http/logfout.server';
import { bronnen } from '~/platform/i18n/bronnen.server';
import { maakI18n } from '~/platform/i18n/i18n';
import { isTaal, standaardTaal, talen, taalUitCookie } from '~/platform/i18n/taal';
import { zetVertaler } from '~/platform/i18n/vertaler';

/** One for all requests: a language never changes. */
const vertalingen = { nl: maakI18n('nl', bronnen.nl), en: maakI18n('en', bronnen.en) };
for (const taal of talen) zetVertaler(taal, vertalingen[taal].t);

function taalVan(request: Request, remixContext: EntryContext) {
  const root: unknown = remixContext.staticHandlerContext.loaderData.root;
  const gekozen = typeof root === 'object' && root !== null && 'taal' in root ? root.taal : null;
  return isTaal(gekozen) ? gekozen : (taalUitCookie(request.headers.get('cookie')) ?? standaardTaal);
}

/** Errors of the pages themselves; what loaders and actions throw is logged by their wrappers. */
export function handleError(fout: unknown, { context, request }: LoaderFunctionArgs): void {
  if (!request.signal.aborted) logFout(context.log, fout, context.verzoek);
}

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const taal = taalVan(request, remixContext);
  const nonce = context.cspNonce;
  return new Promise((resolve, reject) => {
    let uitkomst = status;
    const { pipe, abort } = renderToPipeableStream(
      <I18nextProvider i18n={vertalingen[taal]}>
        <NonceProvider value={nonce}>
          <RemixServer context={remixContext} url={request.url} abortDelay={5_000} nonce={nonce} />
        </NonceProvider>
      </I18nextProvider>,
      {
        nonce,
        onAllReady() {
          const body = new PassThrough();
          headers.set('Content-Type', 'text/html; charset=utf-8');
          headers.set('Content-Language', taal);
          resolve(new Response(createReadableStreamFromReadable(body), { status: uitkomst, headers }));
          pipe(body);
        },
        onShellError: reject,
        onError() {
          uitkomst = 500;
        },
      },
    );
    setTimeout(abort, 6_000).unref();
  });
}
