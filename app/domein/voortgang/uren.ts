/** Hours are counted in whole quarters, so that adding never rounds. */
export type Kwartieren = number;

export type UrenFout = 'verplicht' | 'uren_vorm' | 'uren_negatief' | 'uren_kwartier' | 'uren_te_veel';

const VORM = /^(-)?(\d+)(?:[.,](\d{1,2}))?$/;
const MEESTE_CIJFERS = 4;

/** Reads hours as people type them, 12,5 or 12.25; a dot or comma with three digits could mean thousands and is refused. */
export function leesUren(tekst: string): Kwartieren | UrenFout {
  const invoer = tekst.trim();
  if (invoer === '') return 'verplicht';
  const [, min, heel, deel = ''] = VORM.exec(invoer) ?? [];
  if (heel === undefined) return 'uren_vorm';
  const honderdsten = Number(deel.padEnd(2, '0'));
  if (min && (Number(heel) > 0 || honderdsten > 0)) return 'uren_negatief';
  if (heel.replace(/^0+(?=\d)/, '').length > MEESTE_CIJFERS) return 'uren_te_veel';
  if (honderdsten % 25 !== 0) return 'uren_kwartier';
  return Number(heel) * 4 + honderdsten / 25;
}

const DELEN = ['', '25', '5', '75'];

/** Hours as text: 12,25 in Dutch, 12.25 in English; without a thousands separator, so that `leesUren` reads it back. */
export function urenTekst(kwartieren: Kwartieren, taal: 'nl' | 'en' = 'nl'): string {
  const deel = DELEN[kwartieren % 4] ?? '';
  return `${Math.floor(kwartieren / 4)}${deel && (taal === 'nl' ? ',' : '.')}${deel}`;
}
