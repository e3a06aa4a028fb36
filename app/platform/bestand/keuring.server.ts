import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import { DomeinFout } from '~/platform/fout';
import { metWaarden } from '~/platform/formulier/foutmelding';
import { GROOTSTE_BESTAND, isBestandstype, type GekeurdBestand } from './bestand';
import { schoneBestandsnaam } from './bestandsnaam';
import { keurBestandOpVirussen, type Virusscan } from './viruscontrole.server';

/**
 * Looks at the content of an uploaded file; its name and the type that the browser says are not believed. Refuses beside `veld` what is empty, larger
 * than 10 MB, no PDF, JPEG or PNG, or not found clean by the virus scanner.
 */
export async function keurBestand(virusscan: Virusscan, bestand: File, veld: string): Promise<GekeurdBestand> {
  const weiger = (sleutel: string) => new DomeinFout('ongeldig', { velden: { [veld]: [sleutel] } });
  if (bestand.size === 0) throw weiger('fouten.bestand.leeg');
  if (bestand.size > GROOTSTE_BESTAND) throw weiger(metWaarden('fouten.bestand.te_groot', { max: GROOTSTE_BESTAND / 1024 / 1024 }));
  const inhoud = new Uint8Array(await bestand.arrayBuffer());
  const type = (await fileTypeFromBuffer(inhoud))?.mime;
  if (!isBestandstype(type)) throw weiger('fouten.bestand.soort');
  await keurBestandOpVirussen(virusscan, { naam: bestand.name, inhoud }, veld);
  return { naam: schoneBestandsnaam(bestand.name, type), type, inhoud, sha256: vingerafdruk(inhoud) };
}

/** The SHA-256 of a file's content, kept beside it. */
export function vingerafdruk(inhoud: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(inhoud).digest());
}
