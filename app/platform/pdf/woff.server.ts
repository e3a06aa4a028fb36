import { inflateSync } from 'node:zlib';

const WOFF_KOP = 44;
const WOFF_TABEL = 20;
const SFNT_KOP = 12;
const SFNT_TABEL = 16;

type Tabel = { tag: Buffer; som: number; inhoud: Buffer };

function leesTabel(woff: Buffer, nr: number): Tabel {
  const plek = WOFF_KOP + nr * WOFF_TABEL;
  const [begin, lengte, uitgepakt] = [woff.readUInt32BE(plek + 4), woff.readUInt32BE(plek + 8), woff.readUInt32BE(plek + 12)];
  const rauw = woff.subarray(begin, begin + lengte);
  return { tag: woff.subarray(plek, plek + 4), som: woff.readUInt32BE(plek + 16), inhoud: lengte < uitgepakt ? inflateSync(rauw) : rauw };
}

const opVier = (lengte: number) => Math.ceil(lengte / 4) * 4;

/**
 * The plain font file (sfnt) in a WOFF file, unpacked once (W3C WOFF 1.0). What draws the documents would unpack a packed table again for every sign of it:
 * seconds for a page in Cyrillic.
 */
export function alsSfnt(woff: Buffer): Buffer {
  const aantal = woff.readUInt16BE(12);
  const tabellen = Array.from({ length: aantal }, (_, nr) => leesTabel(woff, nr));
  const kop = Buffer.alloc(SFNT_KOP + aantal * SFNT_TABEL);
  const macht = Math.floor(Math.log2(aantal));
  woff.copy(kop, 0, 4, 8);
  kop.writeUInt16BE(aantal, 4);
  kop.writeUInt16BE(2 ** macht * 16, 6);
  kop.writeUInt16BE(macht, 8);
  kop.writeUInt16BE(aantal * 16 - 2 ** macht * 16, 10);
  let plek = kop.length;
  for (const [nr, { tag, som, inhoud }] of tabellen.entries()) {
    const regel = SFNT_KOP + nr * SFNT_TABEL;
    tag.copy(kop, regel);
    kop.writeUInt32BE(som, regel + 4);
    kop.writeUInt32BE(plek, regel + 8);
    kop.writeUInt32BE(inhoud.length, regel + 12);
    plek += opVier(inhoud.length);
  }
  return Buffer.concat([kop, ...tabellen.flatMap(({ inhoud }) => [inhoud, Buffer.alloc(opVier(inhoud.length) - inhoud.length)])]);
}
