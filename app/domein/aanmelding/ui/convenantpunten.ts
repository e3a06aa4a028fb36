/** What the convenant asks of a school, with the article. */
export const EISEN = [
  { punt: 'looptijd', artikel: '2.1' },
  { punt: 'scan', artikel: '2.2' },
  { punt: 'keurmerk', artikel: '5.1' },
  { punt: 'denhaag', artikel: '5.2' },
  { punt: 'docenten', artikel: '5.3' },
  { punt: 'salaris', artikel: '5.4' },
  { punt: 'wachttijd', artikel: '5.6' },
  { punt: 'overleg', artikel: '5.8' },
  { punt: 'gegevens', artikel: '12.1' },
] as const;

export const GEMEENTE = ['advies', 'afstemmen', 'nieuws', 'bemiddelen'] as const;
export const STAPPEN = ['aanmelden', 'toegang', 'scan', 'gesprek', 'rapport', 'besluit', 'tekenen'] as const;
export const NODIG = ['nummers', 'locaties', 'aanbod', 'contact', 'docenten', 'lessen', 'stukken'] as const;
