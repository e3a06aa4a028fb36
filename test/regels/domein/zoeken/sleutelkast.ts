import { leesZoekvraag } from '~/domein/zoeken/zoekvraag';
import { rangschik, type Treffer } from '~/domein/zoeken/rangschik';
import { vraagsleutels, zoeksleutels } from '~/domein/zoeken/zoeksleutel';
import type { Spelpaar } from './spelparen';

export type Mens = { naam: string; voornamen: string; achternaam: string; geboortedatum: string; kenmerk: string; kenmerken: string[] };

export const mens = (voornamen: string, achternaam: string, nr: number): Mens => {
  const geboortedatum = `${1950 + (nr % 55)}-${String(1 + (nr % 12)).padStart(2, '0')}-${String(1 + (nr % 28)).padStart(2, '0')}`;
  const kenmerk = `C${String(nr).padStart(6, '0')}`;
  return { naam: `${voornamen} ${achternaam}`, voornamen, achternaam, geboortedatum, kenmerk, kenmerken: [kenmerk] };
};

/** Everyone whose name is in the lists, and `aantal` others made of the same given names and surnames. */
export function bevolking(lijsten: readonly Spelpaar[], aantal: number): Mens[] {
  const bekend = new Map(lijsten.map(({ voornamen, achternaam }) => [`${voornamen} ${achternaam}`, [voornamen, achternaam] as const]));
  const anderen = Array.from({ length: aantal }, (_, i) => {
    const voornamen = lijsten[(i * 7919) % lijsten.length]?.voornamen ?? '';
    const achternaam = lijsten[(i * 104_729 + Math.floor(i / lijsten.length) * 31) % lijsten.length]?.achternaam ?? '';
    return [voornamen, achternaam] as const;
  }).filter((naam) => !bekend.has(naam.join(' ')));
  return [...bekend.values(), ...anderen].map(([voornamen, achternaam], nr) => mens(voornamen, achternaam, nr));
}

/** Finds candidates by their keys as the database does: the heaviest first, at most `grens`. */
export function sleutelkast(mensen: readonly Mens[], grens: number) {
  const kast = new Map<string, Mens[]>();
  for (const een of mensen) for (const sleutel of zoeksleutels(een)) kast.set(sleutel, [...(kast.get(sleutel) ?? []), een]);
  const gesorteerd = [...kast.keys()].toSorted((a, b) => (a < b ? -1 : 1));
  const vanaf = (sleutel: string, laag = 0, hoog = gesorteerd.length): number => {
    const midden = Math.floor((laag + hoog) / 2);
    if (laag === hoog) return laag;
    return (gesorteerd[midden] ?? '') < sleutel ? vanaf(sleutel, midden + 1, hoog) : vanaf(sleutel, laag, midden);
  };
  return (getypt: string): Treffer<Mens>[] => {
    const vraag = leesZoekvraag(getypt);
    const beste = new Map<Mens, Map<number, number>>();
    for (const { van, tot, woord, gewicht } of vraagsleutels(vraag)) {
      const raak = tot === van ? [van] : gesorteerd.slice(vanaf(van), vanaf(tot));
      for (const wie of raak.flatMap((sleutel) => kast.get(sleutel) ?? [])) {
        const punten = beste.get(wie) ?? new Map<number, number>();
        punten.set(woord, Math.max(punten.get(woord) ?? 0, gewicht));
        beste.set(wie, punten);
      }
    }
    const som = (punten: Map<number, number>) => [...punten.values()].reduce((tot, een) => tot + een, 0);
    const kandidaten = [...beste].toSorted((a, b) => som(b[1]) - som(a[1])).slice(0, grens);
    return rangschik(
      vraag,
      kandidaten.map(([wie]) => wie),
    );
  };
}
