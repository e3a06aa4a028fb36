import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { LoaderFunctionArgs, ServerBuild } from '@remix-run/node';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { maakDatabases } from '~/platform/db/databases.server';
import { maakWeb, type Afhankelijkheden } from '~/platform/http/web.server';
import { echteKlok } from '~/platform/klok';
import { readSettings } from '~/platform/settings.server';

const op = (rol: string) => `postgresql://${rol}:geen@127.0.0.1:9/geen`;
const settings = readSettings({
  OMGEVING: 'demo',
  DATABASE_URL: op('tk_app'),
  DATABASE_URL_EIGENAAR: op('tk_eigenaar'),
  DATABASE_URL_WERK: op('tk_werk'),
  DATABASE_URL_AANMELDING: op('tk_aanmelding'),
});

type Routes = Record<string, (args: LoaderFunctionArgs) => Promise<Response> | Response>;

/** A site of a few resource routes, so that what stands around Remix can be seen without its pages. */
function bouw(routes: Routes): ServerBuild {
  const delen = Object.entries(routes).map(([pad, functie]) => ({
    id: pad,
    path: pad,
    module: { default: undefined, loader: functie, action: functie },
  }));
  return {
    mode: 'production',
    entry: { module: { default: () => new Response('geen pagina', { status: 500 }), handleError: () => undefined } },
    routes: Object.fromEntries(delen.map((deel) => [deel.id, deel])),
    assets: { entry: { imports: [], module: '' }, routes: {}, url: '', version: 'proef' },
    publicPath: '/',
    assetsBuildDirectory: 'build/client',
    future: {
      v3_fetcherPersist: true,
      v3_relativeSplatPath: true,
      v3_throwAbortReason: true,
      v3_lazyRouteDiscovery: false,
      v3_singleFetch: false,
    },
    isSpaMode: false,
  };
}

function clientMap(): string {
  const map = mkdtempSync(join(tmpdir(), 'taalketen-web-'));
  mkdirSync(join(map, 'assets'));
  writeFileSync(join(map, 'assets', 'stijl-abc123.css'), 'body{}');
  writeFileSync(join(map, 'favicon.svg'), '<svg/>');
  return map;
}

export type Site = { server: Server; adres: string };

/** Serves these routes on a free port until the test ends. */
export async function serveer(routes: Routes, meer: Partial<Afhankelijkheden> = {}): Promise<Site> {
  const db = maakDatabases(settings);
  const app = maakWeb({
    build: bouw(routes),
    clientMap: clientMap(),
    adres: 'http://taalketen.example',
    productie: false,
    aanmelddienst: 'http://aanmelden.example/iets',
    maakContext: ({ id, pad, cspNonce }) => ({
      db,
      klok: echteKlok,
      log: pino({ level: 'silent' }),
      settings,
      sessie: null,
      verzoek: { id, pad, afzender: 'proef', formulier: null },
      cspNonce,
    }),
    gezondheid: () => Promise.resolve({ status: 'ok' }),
    meldFout: () => undefined,
    ...meer,
  });
  const server = createServer(app);
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await db.sluit();
  });
  const { port } = server.address() as AddressInfo;
  return { server, adres: `http://127.0.0.1:${port}` };
}
