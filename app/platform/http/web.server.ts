import { createRequestHandler } from '@remix-run/express';
import type { AppLoadContext, ServerBuild } from '@remix-run/node';
import express, { type ErrorRequestHandler, type Express, type Request, type Response } from 'express';
import { aanmeldlimiet, poginglimiet } from './aanmeldlimiet.server';
import { bestanden } from './bestanden.server';
import { drukte } from './drukte.server';
import { eigenAdres } from './eigenadres.server';
import { gezondheid, type Gezondheid } from './gezondheid.server';
import { grenzen } from './grenzen.server';
import { eigenHerkomst } from './herkomst.server';
import { koppen } from './koppen.server';
import { routepatroon } from './routepatroon.server';
import { weiger } from './weiger.server';

export type Afhankelijkheden = {
  build: ServerBuild;
  /** Folder of the built browser files. */
  clientMap: string;
  adres: string;
  productie: boolean;
  /** Address of the identity provider. */
  aanmelddienst: string;
  /** `pad` is the pattern of the route, not what was asked. */
  maakContext: (verzoek: { id: string; pad: string; cookies: string | null; cspNonce: string; ip: string | undefined }) => AppLoadContext;
  gezondheid: () => Promise<Gezondheid>;
  meldFout: (fout: unknown, verzoekId: string) => void;
  hoogstensOnderweg?: number;
  aanmeldingenPerMinuut?: number;
  pogingenPerMinuut?: number;
  controlesPerMinuut?: number;
};

/** Where someone answers or withdraws by a link or a code of his own: found by no search engine, and not to be guessed at. */
const EIGEN_PAGINAS = /^\/(v|verklaring|intrekken)(?=\/|$)/;

/** The whole web server as an Express app that does not listen yet. */
export function maakWeb(a: Afhankelijkheden): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', 'loopback');
  app.use(koppen(a));
  app.get('/gezondheid', gezondheid(a.gezondheid));
  app.use(bestanden(a.clientMap));
  app.use(drukte(a.hoogstensOnderweg ?? 200));
  app.use(grenzen);
  app.use(eigenHerkomst(a.adres));
  app.use(eigenAdres(a.adres));
  app.use(/^\/aanmelden/, aanmeldlimiet(a.aanmeldingenPerMinuut ?? 120));
  app.use('/controleer', aanmeldlimiet(a.controlesPerMinuut ?? 30));
  app.use(EIGEN_PAGINAS, (_req, res, next) => {
    res.set('X-Robots-Tag', 'noindex, nofollow');
    next();
  });
  app.use(EIGEN_PAGINAS, poginglimiet(a.pogingenPerMinuut ?? 60));
  const remix = createRequestHandler({ build: a.build, mode: 'production', getLoadContext: contextVan(a) });
  app.use((req, res, next) => void remix(req, res, next));
  app.use(foutafhandeling(a));
  return app;
}

function contextVan({ build, maakContext }: Afhankelijkheden): (req: Request, res: Response) => AppLoadContext {
  const patroon = routepatroon(build.routes);
  return (req, res) =>
    maakContext({
      id: String(res.locals.verzoekId),
      pad: patroon(req.path),
      cookies: req.headers.cookie ?? null,
      cspNonce: String(res.locals.cspNonce),
      ip: req.ip,
    });
}

function foutafhandeling(a: Afhankelijkheden): ErrorRequestHandler {
  return (fout: unknown, req, res, next) => {
    const status = statusVan(fout);
    if (status === 500) a.meldFout(fout, String(res.locals.verzoekId));
    if (res.headersSent) return next(fout);
    weiger(req, res, status);
  };
}

/** Express gives a request that it cannot read a status of its own, in the four hundreds. */
function statusVan(fout: unknown): number {
  const status = fout instanceof Error && 'status' in fout && typeof fout.status === 'number' ? fout.status : 500;
  return status >= 400 && status < 500 ? status : 500;
}
