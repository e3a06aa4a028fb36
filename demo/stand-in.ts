import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A running stand-in for an outside party: where it answers, and how to end it. */
export type Standin = { url: string; stop(): Promise<void> };

const GEDULD_MS = 1_000;

/** Listens on the IPv4 loopback only, because whoever reaches a stand-in may log in as anyone. Port 0 takes a free one. */
export async function luister(poort: number, maakLuisteraar: (url: string) => RequestListener): Promise<Standin> {
  const server = createServer();
  await new Promise<void>((klaar, mislukt) => {
    server.once('error', mislukt);
    server.listen(poort, '127.0.0.1', klaar);
  });
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  server.on('request', maakLuisteraar(url));
  return {
    url,
    stop: () =>
      new Promise((klaar) => {
        const ongeduld = setTimeout(() => server.closeAllConnections(), GEDULD_MS);
        server.close(() => {
          clearTimeout(ongeduld);
          klaar();
        });
        server.closeIdleConnections();
      }),
  };
}
