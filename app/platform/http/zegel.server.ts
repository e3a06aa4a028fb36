import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

type Bron = { sessie: string | null; settings: { GEHEIM: string } };

const CIJFER = 'aes-256-gcm';
const NONCE = 12;
const MERK = 16;
/** Every sealed text takes a multiple of this many bytes, so that its length says nothing. */
const BLOK = 64;

const sleutel = ({ sessie, settings }: Bron, doel: string) =>
  Buffer.from(hkdfSync('sha256', settings.GEHEIM, sessie ?? '', `zegel:${doel}`, 32));

function opgevuld(tekst: string): Buffer {
  const inhoud = Buffer.from(tekst, 'utf8');
  return Buffer.concat([inhoud, Buffer.alloc(BLOK - (inhoud.length % BLOK))]);
}

/** Seals a short text so that it may stand in a URL: unreadable there and in logs, and worth nothing outside this session. */
export function verzegel(bron: Bron, doel: string, tekst: string): string {
  const nonce = randomBytes(NONCE);
  const cijfer = createCipheriv(CIJFER, sleutel(bron, doel), nonce);
  const inhoud = Buffer.concat([cijfer.update(opgevuld(tekst)), cijfer.final()]);
  return Buffer.concat([nonce, cijfer.getAuthTag(), inhoud]).toString('base64url');
}

/** The text under a seal; null when it is not ours, of another session or for another purpose. */
export function ontzegel(bron: Bron, doel: string, zegel: string): string | null {
  const alles = Buffer.from(zegel, 'base64url');
  if (alles.length <= NONCE + MERK) return null;
  try {
    const cijfer = createDecipheriv(CIJFER, sleutel(bron, doel), alles.subarray(0, NONCE), { authTagLength: MERK });
    cijfer.setAuthTag(alles.subarray(NONCE, NONCE + MERK));
    const inhoud = Buffer.concat([cijfer.update(alles.subarray(NONCE + MERK)), cijfer.final()]);
    return inhoud.toString('utf8').replace(/\0+$/, '');
  } catch {
    return null;
  }
}
