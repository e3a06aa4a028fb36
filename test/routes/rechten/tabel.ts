import { readFileSync } from 'node:fs';
import { bezoekers, type Bezoeker } from './bezoekers';

/** One line of docs/rechten.md. `deel` tells apart what one route does or shows. */
export type Rij = {
  regel: string;
  methode: 'GET' | 'POST';
  pad: string;
  deel: string;
  uitkomst: Record<Bezoeker, string>;
};

const DOCUMENT = new URL('../../../docs/rechten.md', import.meta.url);
const SLEUTEL = /^`(GET|POST) (\/\S*)`(?: (.+))?$/;

function leesRij(cellen: string[]): Rij[] {
  const [sleutel = '', ...uitkomsten] = cellen;
  const [, methode, pad, deel = ''] = SLEUTEL.exec(sleutel) ?? [];
  if (pad === undefined) return [];
  if (uitkomsten.length !== bezoekers.length)
    throw new Error(`docs/rechten.md: ${sleutel} has ${uitkomsten.length} outcomes, not ${bezoekers.length}`);
  const uitkomst = Object.fromEntries(bezoekers.map((wie, nr) => [wie, uitkomsten[nr]])) as Record<Bezoeker, string>;
  return [{ regel: [methode, pad, deel].filter(Boolean).join(' '), methode: methode === 'GET' ? 'GET' : 'POST', pad, deel, uitkomst }];
}

/** The rights as they are written down, line by line. */
export function leesTabel(): Rij[] {
  const regels = readFileSync(DOCUMENT, 'utf8').split('\n');
  return regels
    .filter((regel) => regel.startsWith('|'))
    .flatMap((regel) =>
      leesRij(
        regel
          .split('|')
          .slice(1, -1)
          .map((cel) => cel.trim()),
      ),
    );
}

const GEWEIGERD = new Set(['in', '-', '404']);
/** Who gets past the door, by the table. */
export const komtBinnen = ({ uitkomst }: Rij, wie: Bezoeker) => !GEWEIGERD.has(uitkomst[wie]);
