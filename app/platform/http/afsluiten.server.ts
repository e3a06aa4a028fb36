import type { Server } from 'node:http';

/**
 * Stops accepting, finishes what is under way and resolves when the last connection is gone; after `termijnMs` the rest is cut off.
 * A connection that is only kept alive is closed as soon as its answer is out.
 */
export function sluitNetjes(server: Server, termijnMs: number): Promise<void> {
  return new Promise((klaar) => {
    const afkappen = setTimeout(() => server.closeAllConnections(), termijnMs);
    const opruimen = setInterval(() => server.closeIdleConnections(), 50);
    server.close(() => {
      clearTimeout(afkappen);
      clearInterval(opruimen);
      klaar();
    });
  });
}
