import type { RequestHandler } from 'express';
import { isEigenHerkomst } from './herkomst';
import { weiger } from './weiger.server';

/** Refuses whatever could change something and was not sent by one of our own pages, `?_data=` posts included. */
export function eigenHerkomst(adres: string): RequestHandler {
  return (req, res, next) => {
    const leest = req.method === 'GET' || req.method === 'HEAD';
    if (leest || isEigenHerkomst({ get: (naam) => req.get(naam) }, adres)) return next();
    weiger(req, res, 403);
  };
}
