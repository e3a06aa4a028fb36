import { deflateSync, crc32 } from 'node:zlib';

/** The smallest honest PDF. */
export const pdf = (tekst = 'ja') =>
  Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n% ${tekst}\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
  );

function blok(soort: string, inhoud: Buffer): Buffer {
  const lengte = Buffer.alloc(4);
  lengte.writeUInt32BE(inhoud.length);
  const kern = Buffer.concat([Buffer.from(soort), inhoud]);
  const som = Buffer.alloc(4);
  som.writeUInt32BE(crc32(kern));
  return Buffer.concat([lengte, kern, som]);
}

/** A picture of one grey dot. */
export const png = () =>
  Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    blok('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
    blok('IDAT', deflateSync(Buffer.from([0, 128]))),
    blok('IEND', Buffer.alloc(0)),
  ]);

/** The beginning of a photograph, enough to know it by. */
export const jpeg = () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), Buffer.from('JFIF\0'), Buffer.alloc(64)]);
