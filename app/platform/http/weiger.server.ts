import type { Request, Response } from 'express';
import { foutpagina } from './foutpagina.server';
import { standaardTaal, taalUitCookie } from '~/platform/i18n/taal';

/** Answers a refusal that never reaches Remix: a small page without script, in the visitor's language, with the reference number. */
export function weiger(req: Request, res: Response, status: number): void {
  const taal = taalUitCookie(req.headers.cookie ?? null) ?? standaardTaal;
  res
    .status(status)
    .type('html')
    .send(foutpagina({ status, taal, verzoekId: String(res.locals.verzoekId ?? '') }));
}
