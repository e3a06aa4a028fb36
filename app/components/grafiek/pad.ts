import type { Punt, Schaal } from './schaal';

export type Plek = { x: number; y: number };

/** The places of the measured points; a missing value splits the line in pieces. */
export function stukken(punten: readonly Punt[], schaal: Schaal, verschuiving: number): Plek[][] {
  const uitkomst: Plek[][] = [[]];
  for (const { dag, waarde } of punten) {
    if (waarde === null) uitkomst.push([]);
    else uitkomst.at(-1)?.push({ x: schaal.x(dag), y: schaal.y(waarde) + verschuiving });
  }
  return uitkomst.filter((stuk) => stuk.length > 0);
}

/** The SVG path of one piece; as steps when a value holds until the next measurement. */
export function pad(stuk: readonly Plek[], stap: boolean): string {
  return stuk.map(({ x, y }, nummer) => (nummer === 0 ? `M${x} ${y}` : stap ? `H${x}V${y}` : `L${x} ${y}`)).join('');
}
