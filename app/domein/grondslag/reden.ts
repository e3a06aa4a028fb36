/** Why the gate is closed, each with the article that closes it. In the order in which the first is named. */
export const redenen = {
  ander_doel: 'c12_1',
  geen_koppeling: 'avg5',
  geen_regel: 'bijlage2_3',
  convenant: 'c3_2',
  geen_begeleiding: 'c12_1',
  plicht_voorbij: 'bijlage2',
  beperkt: 'avg18',
  bezwaar: 'avg21',
  niet_gevraagd: 'c12_2',
  geweigerd: 'c12_4',
  ingetrokken: 'c12_4',
  beeindigd: 'bijlage2',
  ongeldig: 'avg7',
  niet_in_tekst: 'c12_2',
  uitgeschreven: 'c12_1',
  geen_contactpersoon: 'c12_5',
} as const;

export type Reden = keyof typeof redenen;

/** On which article each ground rests. */
export const artikelen = {
  toestemming: 'c12_2',
  artikel_35_3: 'wi2021_35_3',
  publieke_taak: 'avg6_1e',
} as const;

export type Artikel = (typeof redenen)[Reden] | (typeof artikelen)[keyof typeof artikelen];

/** What may be said of a no: the causes that a side holds itself or must act on, else only that there is no ground. */
export type ToonbareReden = Reden | 'geen_grondslag';

/** The article that closes the gate; null where only may be said that there is no ground. */
export function artikelVan(reden: ToonbareReden): Artikel | null {
  return reden === 'geen_grondslag' ? null : redenen[reden];
}
