import type { IncomingMessage, ServerResponse } from 'node:http';
import { html, toonPagina } from '../pagina';
import { luister, type Standin } from '../stand-in';
import { Storingen } from '../storing';
import { toonStijl } from '../stijl';
import { isVanVreemdePagina, stuurDoor, toonJson } from '../verzoek';
import { Bewaard, type Bericht } from './bewaard';
import { berichtpagina, lijstpagina } from './postpagina';
import { smtpStoringen, startSmtp, type SmtpOpties } from './smtp';

/** `map` is a folder that keeps the mails over a restart; without it they live in memory. */
export type PostOpties = { poort: number; smtpPoort: number; map?: string; tls?: SmtpOpties['tls'] };

/**
 * Starts the mail catcher: SMTP, a page to read the mails, and JSON for tests: GET and DELETE /berichten, POST /storing with
 * `{ soort: 'weiger' | 'later' | 'traag' | 'verbreek' | 'verbreek_na', aantal, ms }`.
 */
export async function startPost({ poort, smtpPoort, map, tls }: PostOpties): Promise<Standin & { smtpUrl: string }> {
  const bewaard = await Bewaard.open(map);
  const storingen = new Storingen(smtpStoringen);

  function toonBericht(res: ServerResponse, bericht: Bericht | undefined, deel: string | undefined): void {
    if (!bericht || (deel !== undefined && deel !== 'html')) {
      const inhoud = html`<h1>Deze mail is er niet</h1>
        <p><a href="/">Alle mails</a></p>`;
      return toonPagina(res, { titel: 'Deze mail is er niet', inhoud, status: 404 });
    }
    if (deel === 'html') return toonOpgemaakt(res, bericht);
    toonPagina(res, { titel: bericht.onderwerp, inhoud: berichtpagina(bericht), kaderVan: "'self'" });
  }

  const maakLuisteraar = (url: string) => {
    async function beantwoord(req: IncomingMessage, res: ServerResponse): Promise<void> {
      const pad = new URL(req.url ?? '/', url).pathname;
      if (req.method !== 'GET' && isVanVreemdePagina(req, url)) return toonJson(res, { fout: 'Dit mag alleen van deze pagina.' }, 403);
      if (await storingen.beantwoord(req, res, pad)) return;
      if (pad === '/stijl.css') return toonStijl(res);
      if (pad === '/berichten' && req.method === 'DELETE') bewaard.wis();
      if (pad === '/berichten') return toonJson(res, bewaard.lijst());
      if (pad === '/wis' && req.method === 'POST') {
        bewaard.wis();
        return stuurDoor(res, '/');
      }
      if (pad === '/') return toonPagina(res, { titel: 'Verzonden mails', inhoud: lijstpagina(bewaard.lijst()) });
      const [, soort, id = '', deel] = pad.split('/');
      toonBericht(res, soort === 'bericht' ? bewaard.vind(id) : undefined, deel);
    }
    return (req: IncomingMessage, res: ServerResponse) =>
      void beantwoord(req, res).catch(() => (res.headersSent ? res.end() : res.writeHead(500).end()));
  };

  const smtp = await startSmtp({ poort: smtpPoort, bewaard, storingen, tls });
  try {
    const web = await luister(poort, maakLuisteraar);
    return {
      url: web.url,
      smtpUrl: `smtp://localhost:${smtp.poort}`,
      stop: async () => void (await Promise.all([web.stop(), smtp.stop()])),
    };
  } catch (fout) {
    await smtp.stop();
    throw fout;
  }
}

/** The mail's own HTML; a link in it replaces the whole page, because the app refuses to be framed. */
function toonOpgemaakt(res: ServerResponse, bericht: Bericht): void {
  res.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy':
      "sandbox allow-top-navigation-by-user-activation; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'",
    'X-Content-Type-Options': 'nosniff',
  });
  res.end(`<base target="_top">${bericht.html}`);
}
