import type { ServerResponse } from 'node:http';

/** Text that is already HTML; everything else that enters `html` is escaped. */
export type Html = { readonly html: string };
type Deel = Html | string | number | readonly Html[];

const tekens: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function veilig(deel: Deel): string {
  if (typeof deel === 'object') return 'html' in deel ? deel.html : deel.map((stuk) => stuk.html).join('');
  return String(deel).replace(/[&<>"']/g, (teken) => tekens[teken] ?? teken);
}

/** Template tag that escapes what is put into it. */
export function html(stukken: TemplateStringsArray, ...delen: Deel[]): Html {
  return { html: stukken.map((stuk, plaats) => stuk + (plaats < delen.length ? veilig(delen[plaats] ?? '') : '')).join('') };
}

export const geen: Html = { html: '' };

type Pagina = { titel: string; inhoud: Html; status?: number; formulierNaar?: string; kaderVan?: string };

/** Answers with a whole page: no script, own style sheet, and forms only to itself and `formulierNaar`. */
export function toonPagina(res: ServerResponse, { titel, inhoud, status = 200, formulierNaar = '', kaderVan = "'none'" }: Pagina): void {
  res.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Content-Security-Policy': [
      "default-src 'none'",
      "style-src 'self'",
      `form-action 'self' ${formulierNaar}`.trim(),
      `frame-src ${kaderVan}`,
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    // With no-referrer a browser would post our own forms under the Origin null.
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
  });
  res.end(
    html`<!doctype html>
      <html lang="nl">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${titel}</title>
          <link rel="stylesheet" href="/stijl.css" />
        </head>
        <body>
          <header><p>Demo van Taalketen. Alle mensen en scholen zijn verzonnen.</p></header>
          <main>${inhoud}</main>
        </body>
      </html>`.html,
  );
}
