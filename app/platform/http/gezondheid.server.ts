import type { RequestHandler } from 'express';

export type Gezondheid = { status: string } & Record<string, unknown>;

/** GET /gezondheid: 200 when `status` is "ok", else 503; a check that fails itself is not well either. */
export function gezondheid(vraag: () => Promise<Gezondheid>): RequestHandler {
  return (_req, res) => {
    vraag().then(
      (staat) => res.status(staat.status === 'ok' ? 200 : 503).json(staat),
      () => res.status(503).json({ status: 'fout' }),
    );
  };
}
