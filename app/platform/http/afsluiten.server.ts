import type { Server } from 'node:http';

/**
 * Stops accepting, finishes what is under way and resolves when the last connection is gone; after `termijnMs` the rest is cut off.
 * Answers given meanwhile ask the client to close, so that a kept-alive connection does not hold the process.
 */
export function sluitNetjes(server: Server, termijnMs: number): Promise<void> {
  return new Promise((klaar) => {
    const afkappen = setTimeout(() => server.closeAllConnections(), termijnMs);
    server.prependListener('request', (_req, res) => res.setHeader('Connection', 'close'));
    server.close(() => {
      clearTimeout(afkappen);
      klaar();
    });
    server.closeIdleConnections();
  });
}
