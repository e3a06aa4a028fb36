import type { Request, Response } from 'express';
import { foutpagina } from './foutpagina.server';
import { standaardTaal, taalUitCookie } from '~/platform/i18n/taal';

/**
 * Answers a refusal that never reaches Remix: a small page without script, in the visitor's language, with the reference number. A page with script that sent
 * the form itself is told by the header that this is an answer, so that it shows what is wrong and not that we failed.
 */
export function weiger(req: Request, res: Response, status: number): void {
  const taal = taalUitCookie(req.headers.cookie ?? null) ?? standaardTaal;
  res
    .set('X-Remix-Catch', 'yes')
    .status(status)
    .type('html')
    .send(foutpagina({ status, taal, verzoekId: String(res.locals.verzoekId ?? ''), pad: req.path }));
}
