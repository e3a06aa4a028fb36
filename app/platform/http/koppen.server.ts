import { randomBytes } from 'node:crypto';
import type { RequestHandler } from 'express';
import { uuidv7 } from 'uuidv7';
import { csp } from './csp';

const vasteKoppen = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/** Gives each request its id and nonce, and each answer (download and error too) its security headers. */
export function koppen({ productie, aanmelddienst }: { productie: boolean; aanmelddienst: string }): RequestHandler {
  const formulierDoel = new URL(aanmelddienst).origin;
  return (_req, res, next) => {
    const verzoekId = uuidv7();
    const nonce = randomBytes(16).toString('base64url');
    res.locals.verzoekId = verzoekId;
    res.locals.cspNonce = nonce;
    res.set(vasteKoppen);
    res.set({ 'Content-Security-Policy': csp(nonce, formulierDoel), 'X-Verzoek-Id': verzoekId });
    if (productie) res.set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
    next();
  };
}
