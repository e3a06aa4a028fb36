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

/** At most `perMinuut` tries a minute of a link or a code from one address; reading is not counted. What holds across processes is the database's. */
export function poginglimiet(perMinuut: number): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: perMinuut,
    skip: ({ method }) => method !== 'POST',
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (req, res) => weiger(req, res, 429),
  });
}
