/**
 * One thing that happened to or about a person, as the timeline of the dossier shows it. Each room makes its own from its facts.
 * `moment` is an ISO day (no clock known) or instant; `titelSleutel` a translation key with `waarden`; `pad` a page of our own; `door` who did it.
 */
export type Gebeurtenis = {
  moment: string;
  soort: string;
  titelSleutel: string;
  waarden?: Record<string, string>;
  pad?: string;
  door?: string;
};
