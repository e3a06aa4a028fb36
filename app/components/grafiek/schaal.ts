export type Punt = { dag: string; waarde: number | null };
export type Reeks = { naam: string; punten: readonly Punt[] };
export type Streep = { waarde: number; tekst: string };

export const vlak = { breedte: 780, hoogte: 340, links: 76, rechts: 132, boven: 18, onder: 44 } as const;

const tijd = (dag: string) => Date.parse(`${dag}T00:00:00Z`);

/** All days of all series, in order, each once. */
export function dagen(reeksen: readonly Reeks[]): string[] {
  return [...new Set(reeksen.flatMap(({ punten }) => punten.map(({ dag }) => dag)))].sort();
}

/** At most `hoogstens` of the days, the last among them; with `x`, none whose name would overlap that of a later one. */
export function asDagen(alle: readonly string[], x?: (dag: string) => number, hoogstens = 6, afstand = 84): string[] {
  const stap = (alle.length - 1) / (hoogstens - 1);
  const gekozen = alle.length <= hoogstens ? alle : Array.from({ length: hoogstens }, (_, plek) => alle[Math.round(plek * stap)] ?? '');
  const zichtbaar: string[] = [];
  for (const dag of gekozen.toReversed()) {
    const later = zichtbaar[0];
    if (!x || later === undefined || x(later) - x(dag) >= afstand) zichtbaar.unshift(dag);
  }
  return zichtbaar;
}

/** Round lines from zero up to just over the highest value, about five of them. */
export function rondeStrepen(hoogste: number, opmaak: (getal: number) => string): Streep[] {
  const ruw = Math.max(hoogste, 1) / 4;
  const macht = 10 ** Math.floor(Math.log10(ruw));
  const stap = ([1, 2, 2.5, 5, 10].find((maat) => maat * macht >= ruw) ?? 10) * macht;
  const aantal = Math.ceil(Math.max(hoogste, 1) / stap);
  return Array.from({ length: aantal + 1 }, (_, plek) => ({ waarde: plek * stap, tekst: opmaak(plek * stap) }));
}

export type Schaal = { x: (dag: string) => number; y: (waarde: number) => number };

/** Turns days and values into places in the drawing; one day alone stands in the middle. */
export function maakSchaal(alle: readonly string[], strepen: readonly Streep[]): Schaal {
  const eerste = tijd(alle[0] ?? '2000-01-01');
  const duur = tijd(alle.at(-1) ?? '2000-01-01') - eerste;
  const waarden = strepen.map(({ waarde }) => waarde);
  const laagste = Math.min(...waarden);
  const bereik = Math.max(...waarden) - laagste || 1;
  const breed = vlak.breedte - vlak.links - vlak.rechts;
  const hoog = vlak.hoogte - vlak.boven - vlak.onder;
  return {
    x: (dag) => rond(vlak.links + (duur === 0 ? 0.5 : (tijd(dag) - eerste) / duur) * breed),
    y: (waarde) => rond(vlak.boven + (1 - (waarde - laagste) / bereik) * hoog),
  };
}

export const rond = (getal: number) => Math.round(getal * 10) / 10;

/** Pushes labels that would overlap apart, keeping their order and staying inside the drawing. */
export function spreid(hoogtes: readonly number[], afstand = 20): number[] {
  const volgorde = hoogtes.map((hoogte, plek) => ({ hoogte, plek })).sort((a, b) => a.hoogte - b.hoogte);
  let vorige = -Infinity;
  for (const label of volgorde) vorige = label.hoogte = Math.max(label.hoogte, vorige + afstand);
  let grens = vlak.hoogte - vlak.onder + afstand;
  for (const label of volgorde.toReversed()) grens = label.hoogte = Math.min(label.hoogte, grens - afstand);
  return volgorde.sort((a, b) => a.plek - b.plek).map(({ hoogte }) => hoogte);
}
