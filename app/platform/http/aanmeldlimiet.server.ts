import { rateLimit } from 'express-rate-limit';
import type { RequestHandler } from 'express';
import { weiger } from './weiger.server';

/** At most `perMinuut` login requests a minute from one address; a login takes three. */
export function aanmeldlimiet(perMinuut: number): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: perMinuut,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (req, res) => weiger(req, res, 429),
  });
}
