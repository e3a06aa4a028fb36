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
  niet_in_tekst: 'c12_2',
  uitgeschreven: 'c12_1',
  geen_contactpersoon: 'c12_5',
} as const;

export type Reden = keyof typeof redenen;

/** What the gate itself knows; the other inputs only narrow who may use it. */
export const artikelen = {
  toestemming: 'c12_2',
  artikel_35_3: 'wi2021_35_3',
} as const;

export type Artikel = (typeof redenen)[Reden] | (typeof artikelen)[keyof typeof artikelen];
