import { fileTypeFromBuffer } from 'file-type';
import { DomeinFout } from '~/platform/fout';
import { metWaarden } from '~/platform/formulier/foutmelding';
import { GROOTSTE_BESTAND } from './bestand';
import type { GekeurdGeluid, Geluidstype } from './geluid';
import { mp4sporen } from './mp4';
import { keurBestandOpVirussen, type Virusscan } from './viruscontrole.server';

/** By the names that a file's own content leads to. */
const namen: Record<string, Geluidstype> = {
  'audio/mpeg': 'audio/mpeg',
  'audio/mp4': 'audio/mp4',
  'audio/x-m4a': 'audio/mp4',
  'video/mp4': 'audio/mp4',
  'audio/ogg': 'audio/ogg',
  'audio/ogg; codecs=opus': 'audio/ogg',
  'audio/wav': 'audio/wav',
};

/** Some phones put sound in what is called a film: it is sound when it has nothing but sound in it. */
function isAlleenGeluid(inhoud: Uint8Array): boolean {
  const sporen = mp4sporen(inhoud);
  return sporen.includes('soun') && sporen.every((spoor) => spoor === 'soun');
}

/** Looks at the content of an uploaded recording. Refuses beside `veld` what is empty, larger than 10 MB, no mp3, m4a, ogg or wav, or not found clean by the virus scanner. */
export async function keurGeluid(virusscan: Virusscan, bestand: File, veld: string): Promise<GekeurdGeluid> {
  const weiger = (sleutel: string) => new DomeinFout('ongeldig', { velden: { [veld]: [sleutel] } });
  if (bestand.size === 0) throw weiger('fouten.bestand.leeg');
  if (bestand.size > GROOTSTE_BESTAND) throw weiger(metWaarden('fouten.bestand.te_groot', { max: GROOTSTE_BESTAND / 1024 / 1024 }));
  const inhoud = new Uint8Array(await bestand.arrayBuffer());
  const type = namen[(await fileTypeFromBuffer(inhoud))?.mime ?? ''];
  if (!type || (type === 'audio/mp4' && !isAlleenGeluid(inhoud))) throw weiger('fouten.bestand.geluid');
  await keurBestandOpVirussen(virusscan, { naam: bestand.name, inhoud }, veld);
  return { type, inhoud };
}
