import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import { pino } from 'pino';
import { uuidv7 } from 'uuidv7';
import { afterAll } from 'vitest';
import { csrfVeld, formulierIdVeld, formulierNaamVeld } from '~/platform/formulier/verborgenvelden';
import { afzenderVan } from '~/platform/http/afzender';
import { csrfToken } from '~/platform/http/csrf.server';
import { logFout } from '~/platform/http/logfout.server';
import { sessieUitCookie } from '~/platform/http/sessiecookie';
import { maakWeb } from '~/platform/http/web.server';
import { gebrekenVan } from './koppen';
import { pdfTekst } from './pdftekst';
import { contextVoor } from './sessie';

export type Velden = Record<string, string | File | string[]>;
export type Verzending = {
  velden?: Velden;
  formulierId?: string;
  /** Which form of the page. */
  formulier?: string;
  /** The token; `null` sends none, and unsaid it is the session's own. */
  token?: string | null;
  koppen?: Record<string, string>;
};
/** `naar` is where an answer leads on to, also when it was asked for as data; `tekst` holds the words of a PDF too. */
export type Antwoord = { status: number; naar: string | null; koppen: Headers; tekst: string };

export type Site = {
  build: ServerBuild;
  adres: string;
  /** What the process logged so far. */
  log: string[];
  /** What was wrong with the headers of any answer so far, and how many there were. */
  gebreken: string[];
  antwoorden: () => number;
  haal: (pad: string, sessie: string | null, koppen?: Record<string, string>) => Promise<Antwoord>;
  /** A form as our own page sends it, unless the test says otherwise. */
  stuur: (pad: string, sessie: string | null, wat?: Verzending) => Promise<Antwoord>;
  vraag: (pad: string, init: RequestInit) => Promise<Antwoord>;
};

const PDF = Buffer.from('%PDF-');
const GEBOUWD = new URL('../../build/', import.meta.url);

const cookie = (sessie: string | null): Record<string, string> => (sessie === null ? {} : { cookie: `tk_sessie=${sessie}` });

async function lees(antwoord: Response): Promise<Antwoord> {
  const { headers: koppen } = antwoord;
  const naar = koppen.get('x-remix-redirect') ?? koppen.get('location');
  const status = Number(koppen.get('x-remix-status') ?? antwoord.status);
  const inhoud = Buffer.from(await antwoord.arrayBuffer());
  const woorden = inhoud.subarray(0, 5).equals(PDF) ? await pdfTekst(inhoud).catch(() => '') : '';
  return { status, naar, koppen, tekst: inhoud.toString() + woorden };
}

function formulier(sessie: string | null, { velden = {}, formulierId = uuidv7(), formulier = 'proef', token }: Verzending): FormData {
  const body = new FormData();
  const csrf = token === undefined ? csrfToken({ ...contextVoor(null), sessie }) : token;
  if (csrf !== null) body.append(csrfVeld, csrf);
  body.append(formulierIdVeld, formulierId);
  body.append(formulierNaamVeld, formulier);
  for (const [naam, waarden] of Object.entries(velden)) for (const waarde of [waarden].flat()) body.append(naam, waarde);
  return body;
}

/** Listens first: the product must know its own address, from which alone it takes forms. */
async function luister(): Promise<{ server: Server; adres: string }> {
  const server = createServer();
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return { server, adres: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** Serves what was built as production does, on this test file's own database, until its tests are done. */
export async function openSite(): Promise<Site> {
  const build = (await import(new URL('server/index.js', GEBOUWD).href)) as ServerBuild;
  const { server, adres } = await luister();
  process.env['ADRES'] = adres;
  const log: string[] = [];
  const logger = pino({ level: 'trace' }, { write: (regel: string) => void log.push(regel) });
  const app = maakWeb({
    build,
    clientMap: fileURLToPath(new URL('client', GEBOUWD)),
    adres,
    productie: false,
    aanmelddienst: contextVoor(null).settings.OIDC_UITGEVER,
    aanmeldingenPerMinuut: 10_000,
    pogingenPerMinuut: 10_000,
    gezondheid: () => Promise.resolve({ status: 'ok' }),
    meldFout: (fout, verzoekId) => logFout(logger, fout, { id: verzoekId }),
    maakContext: ({ cookies, id, pad, cspNonce, ip }) => {
      const context = contextVoor(null);
      return {
        ...context,
        log: logger,
        sessie: sessieUitCookie(context.settings, cookies),
        verzoek: { id, pad, afzender: afzenderVan(context.settings, ip), formulier: null },
        cspNonce,
      };
    },
  });
  server.on('request', (verzoek, antwoord) => void app(verzoek, antwoord));
  const gebreken: string[] = [];
  let aantal = 0;
  const vraag = async (pad: string, init: RequestInit) => {
    const antwoord = await lees(await fetch(adres + pad, { redirect: 'manual', ...init }));
    const isVast = antwoord.status === 200 && /^\/(assets\/|favicon)/.test(pad);
    aantal += 1;
    gebreken.push(...gebrekenVan(antwoord, isVast).map((gebrek) => `${init.method ?? 'GET'} ${pad} (${antwoord.status}): ${gebrek}`));
    return antwoord;
  };
  return {
    build,
    adres,
    log,
    gebreken,
    antwoorden: () => aantal,
    vraag,
    haal: (pad, sessie, koppen) => vraag(pad, { headers: { ...cookie(sessie), ...koppen } }),
    stuur: (pad, sessie, wat = {}) =>
      vraag(pad, { method: 'POST', body: formulier(sessie, wat), headers: { ...cookie(sessie), ...(wat.koppen ?? { origin: adres }) } }),
  };
}
