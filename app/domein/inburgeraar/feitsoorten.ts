/** The kinds of facts that have a form of their own: the last part of its path, and its name among the texts. */
export const feitsoorten = [
  'situatie',
  'begeleiding',
  'termijn',
  'lening',
  'leerroute',
  'plan-van-aanpak',
  'einde',
  'beperking',
  'koppeling',
] as const;
export type Feitsoort = (typeof feitsoorten)[number];

/** The category of the gate that a Wi2013 person's ja must name before this fact may be recorded (C 12.2, 12.4). */
export const vastleggenVraagt: Partial<Record<Feitsoort, string>> = { lening: 'traject', 'plan-van-aanpak': 'plan_van_aanpak' };
