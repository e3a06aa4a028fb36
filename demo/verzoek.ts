import type { IncomingMessage, ServerResponse } from 'node:http';

const GRENS_BYTES = 1_000_000;

async function lees(req: IncomingMessage): Promise<string> {
  const delen: Buffer[] = [];
  let bytes = 0;
  for await (const deel of req as AsyncIterable<Buffer>) {
    bytes += deel.length;
    if (bytes > GRENS_BYTES) throw new Error('Het verzoek is te groot.');
    delen.push(deel);
  }
  return Buffer.concat(delen).toString('utf8');
}

export async function leesFormulier(req: IncomingMessage): Promise<URLSearchParams> {
  return new URLSearchParams(await lees(req));
}

/** Reads JSON; asks for its content type, so that a foreign page cannot send it without the browser asking first. */
export async function leesJson(req: IncomingMessage): Promise<unknown> {
  if (!req.headers['content-type']?.startsWith('application/json')) throw new Error('Stuur application/json.');
  return JSON.parse(await lees(req)) as unknown;
}

export function isVanVreemdePagina(req: IncomingMessage, url: string): boolean {
  return req.headers.origin !== undefined && req.headers.origin !== url;
}

export function toonJson(res: ServerResponse, waarde: unknown, status = 200): void {
  res.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  res.end(JSON.stringify(waarde));
}

export function stuurDoor(res: ServerResponse, naar: string): void {
  res.writeHead(303, { Location: naar, 'Content-Length': 0 });
  res.end();
}
