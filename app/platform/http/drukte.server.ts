import type { RequestHandler } from 'express';
import { weiger } from './weiger.server';

/** Refuses with 503 what comes while `hoogstens` requests are under way, so that those are answered instead of all failing slowly. */
export function drukte(hoogstens: number): RequestHandler {
  let onderweg = 0;
  return (req, res, next) => {
    if (onderweg >= hoogstens) {
      res.set('Retry-After', '2');
      return weiger(req, res, 503);
    }
    onderweg += 1;
    res.once('close', () => {
      onderweg -= 1;
    });
    next();
  };
}
