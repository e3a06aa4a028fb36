import type { RequestHandler } from 'express';
import { weiger } from './weiger.server';

const methoden = new Set(['GET', 'HEAD', 'POST']);
const kibibyte = 1024;
/** Four times the largest file: one that is chosen by mistake is still refused beside its field, with what was typed kept. */
export const grootsteUpload = 40 * kibibyte * kibibyte;
export const grootsteFormulier = 256 * kibibyte;

/** Only a readable path, only GET, HEAD and POST, and a POST says how large it is: 411 without, 413 when over the limit for its kind. Node holds the body to that length. */
export const grenzen: RequestHandler = (req, res, next) => {
  if (!isLeesbaar(req.path)) return weiger(req, res, 400);
  if (!methoden.has(req.method)) {
    res.set('Allow', [...methoden].join(', '));
    return weiger(req, res, 405);
  }
  if (req.method !== 'POST') return next();
  const lengte = Number(req.get('content-length'));
  if (req.get('transfer-encoding') || !Number.isSafeInteger(lengte)) return weiger(req, res, 411);
  if (lengte > (req.is('multipart/form-data') ? grootsteUpload : grootsteFormulier)) return weiger(req, res, 413);
  next();
};

function isLeesbaar(pad: string): boolean {
  try {
    return !decodeURIComponent(pad).includes('\0');
  } catch {
    return false;
  }
}
