import { bestandstypen, type Bestandstype } from './bestand';

const LANGSTE_NAAM = 100;
const VERBORGEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;
const BETEKENIS = /[<>:"|?*;&$%`'\\/]/g;
const EXTENSIE = /\.[\p{L}\p{N}]{1,8}$/u;

const zonderPad = (gegeven: string) => (gegeven.split(/[/\\]/).at(-1) ?? '').normalize('NFC').replace(VERBORGEN, '');

/** The name by which whoever chose the file knows it, to say which one: without path, and without signs that hide or turn the reading direction. */
export const leesbareBestandsnaam = (gegeven: string): string =>
  [...zonderPad(gegeven)].slice(0, LANGSTE_NAAM).join('').trim() || 'bestand';

/**
 * The name under which a file is kept: without path, without signs that hide, turn the reading direction or mean something to a computer, and with
 * the extension of what the content is. Letters of every script stay.
 */
export function schoneBestandsnaam(gegeven: string, type: Bestandstype): string {
  const kaal = zonderPad(gegeven).replace(EXTENSIE, '').replace(BETEKENIS, ' ');
  const stam = kaal.replace(/\s+/g, ' ').replace(/^[\s.]+|[\s.]+$/g, '');
  return `${[...stam].slice(0, LANGSTE_NAAM).join('').trim() || 'bestand'}.${bestandstypen[type]}`;
}
