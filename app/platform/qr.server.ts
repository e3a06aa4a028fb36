import encodeQR from 'qr';
import type { Qr } from './qr';

/** Draws an address as a QR that an old phone can still read (a seventh of it may be unreadable). */
export function maakQr(adres: string): Qr {
  const rijen = encodeQR(adres, 'raw', { ecc: 'medium', border: 4 });
  const pad = rijen.flatMap((rij, y) => rij.flatMap((isDonker, x) => (isDonker ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { maat: rijen.length, pad };
}
