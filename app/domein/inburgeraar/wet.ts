export const wetten = ['wi2013', 'wi2021'] as const;
export type Wet = (typeof wetten)[number];

export const doelgroepen = ['asielstatushouder', 'gezinsmigrant', 'overige_migrant'] as const;
export type Doelgroep = (typeof doelgroepen)[number];

/**
 * Whether the convenant covers an inburgeraar (C 2.3, 1f): everyone under the Wi2013, and gezins- and overige migranten under the Wi2021.
 * An asielstatushouder under the Wi2021 is not covered.
 */
export function isOnderConvenant(wet: Wet, doelgroep: Doelgroep): boolean {
  return wet === 'wi2013' || doelgroep !== 'asielstatushouder';
}
