/** Where a part of the scan comes from (B1.1, B1.4); the gemeente collects, it does not audit again (C 13.1). */
export const bronnen = ['kvk', 'insolventieregister', 'blik_op_werk', 'inspectie_szw', 'taalaanbieder', 'relatiebeheerder'] as const;
export type Bron = (typeof bronnen)[number];

/** The checklist of bijlage 1, in the order of the screen. */
export const onderdelen = [
  'kvk',
  'insolventie',
  'keurmerk',
  'toezicht_in_de_klas',
  'financieel_toezicht',
  'resultatenaudit',
  'tevredenheidsonderzoek',
  'beslissingen',
  'onderzoeken',
  'algemene_bezwaren',
  'inspectie_szw',
  'nt2',
  'extra_toezicht',
  'gesprek',
] as const;
export type Onderdeel = (typeof onderdelen)[number];

/** `verplicht`: the report waits for it. `beperkt`: may be about crime (AVG 10), so it stays in an annex outside the shared report (B1.3). */
type Eigenschappen = { bron: Bron; verplicht: boolean; beperkt: boolean };

const van = (bron: Bron, anders: Partial<Eigenschappen> = {}): Eigenschappen => ({ bron, verplicht: true, beperkt: false, ...anders });

export const eigenschappen: Record<Onderdeel, Eigenschappen> = {
  kvk: van('kvk'),
  insolventie: van('insolventieregister'),
  keurmerk: van('blik_op_werk'),
  toezicht_in_de_klas: van('blik_op_werk'),
  financieel_toezicht: van('blik_op_werk'),
  resultatenaudit: van('blik_op_werk'),
  tevredenheidsonderzoek: van('blik_op_werk'),
  beslissingen: van('blik_op_werk'),
  onderzoeken: van('blik_op_werk'),
  algemene_bezwaren: van('blik_op_werk'),
  inspectie_szw: van('inspectie_szw', { beperkt: true }),
  nt2: van('taalaanbieder'),
  extra_toezicht: van('relatiebeheerder', { verplicht: false }),
  gesprek: van('relatiebeheerder'),
};

/** What is asked of Blik op Werk in one mail and received as documents: everything of it but the status, which is pulled. */
export const opTeVragen = onderdelen.filter((een) => eigenschappen[een].bron === 'blik_op_werk' && een !== 'keurmerk');
