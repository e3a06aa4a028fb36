import encodeQR from 'qr';

/** A QR as a drawing: `maat` squares wide and high, its white edge with it, and the path of the dark ones. */
export type Qr = { maat: number; pad: string };

/** Draws an address as a QR that an old phone can still read (a seventh of it may be unreadable). */
export function maakQr(adres: string): Qr {
  const rijen = encodeQR(adres, 'raw', { ecc: 'medium', border: 4 });
  const pad = rijen.flatMap((rij, y) => rij.flatMap((isDonker, x) => (isDonker ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { maat: rijen.length, pad };
}
