/** The largest file that is kept: 10 MB (also a check in the database). */
export const GROOTSTE_BESTAND = 10 * 1024 * 1024;

/** What may be kept, and the one extension that a name of that kind gets. */
export const bestandstypen = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png' } as const;
export type Bestandstype = keyof typeof bestandstypen;

/** For the `accept` of a file field. */
export const BESTAND_ACCEPT = Object.keys(bestandstypen).join(',');

export function isBestandstype(mime: string | undefined): mime is Bestandstype {
  return mime !== undefined && Object.hasOwn(bestandstypen, mime);
}

/** A file whose content was looked at: safe to keep. */
export type GekeurdBestand = { naam: string; type: Bestandstype; inhoud: Uint8Array<ArrayBuffer>; sha256: Uint8Array<ArrayBuffer> };
