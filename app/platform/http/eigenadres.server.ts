import type { RequestHandler } from 'express';

/**
 * Gives every request the name that is ours. Remix builds its address on the name that was sent, with which a path can be smuggled past
 * Express, and answers 500 to a form when a proxy called us by another name than the browser; who comes through here was judged already.
 */
export function eigenAdres(adres: string): RequestHandler {
  const eigen = new URL(adres).host;
  return (req, _res, next) => {
    req.headers.host = URL.parse(req.get('origin') ?? '')?.host || eigen;
    delete req.headers['x-forwarded-host'];
    next();
  };
}
