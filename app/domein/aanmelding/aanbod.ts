/** What a school teaches, in the words of its own form. `wi2013`: courses for who still falls under the old law. */
export const cursussoorten = ['b1', 'z', 'onderwijs', 'wi2013', 'alfabetisering', 'ona'] as const;

export const taalniveaus = ['alfa', 'A1', 'A2', 'B1', 'B2'] as const;
export type Taalniveau = (typeof taalniveaus)[number];

/** When lessons are given; evening and weekend matter of themselves (C 8.4). */
export const dagdelen = ['ochtend', 'middag', 'avond', 'weekend'] as const;

/** What a docent teaches: NT2 (with alfabetisering and KNM), ONA, or both. */
export const vakken = ['nt2', 'ona', 'nt2_ona'] as const;
export type Vak = (typeof vakken)[number];

/** Where a bevoegd NT2-docent is registered (norm 1.7.1.a). */
export const registers = ['bvnt2', 'bow'] as const;
export type Register = (typeof registers)[number];
