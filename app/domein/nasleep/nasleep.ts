/** How a ja can end. The first three are acts; the others come with a day that was recorded before. */
export const einden = ['ingetrokken', 'geweigerd', 'ongeldig', 'begeleiding', 'plicht', 'vertrek', 'convenant'] as const;
export type Einde = (typeof einden)[number];
export type Aanleiding = Extract<Einde, 'ingetrokken' | 'geweigerd' | 'ongeldig'>;

/**
 * What follows from an end. `meteen`: in the transaction of the act, each step a fact; `vanzelf`: the gate closes by its day, and a mail that still waits finds
 * nobody to go to. `taak`: the school looks at what it holds. `schoolLeest`: all that the school hears of it.
 */
export type Gevolg = { wanneer: 'meteen' | 'vanzelf'; taak: boolean; schoolLeest: 'ingetrokken' | 'geen_grondslag' | 'convenant' };

/**
 * A refusal never crosses, so it asks nothing of the school (C 12.4); a ja that was never valid does, without why. What came before guidance or plicht ended
 * came by right, and goes by its own term (C 12.11).
 */
const GEVOLGEN: Record<Einde, Gevolg> = {
  ingetrokken: { wanneer: 'meteen', taak: true, schoolLeest: 'ingetrokken' },
  geweigerd: { wanneer: 'meteen', taak: false, schoolLeest: 'geen_grondslag' },
  ongeldig: { wanneer: 'meteen', taak: true, schoolLeest: 'geen_grondslag' },
  begeleiding: { wanneer: 'vanzelf', taak: false, schoolLeest: 'geen_grondslag' },
  plicht: { wanneer: 'vanzelf', taak: false, schoolLeest: 'geen_grondslag' },
  vertrek: { wanneer: 'vanzelf', taak: false, schoolLeest: 'geen_grondslag' },
  convenant: { wanneer: 'vanzelf', taak: false, schoolLeest: 'convenant' },
};

/** What follows when a ja ends so. */
export const gevolgVan = (einde: Einde): Gevolg => GEVOLGEN[einde];

/** What the system does by itself, in this order. */
export const regels = ['poort_dicht', 'post_vervallen', 'taak_gemaakt'] as const;
export type Regel = (typeof regels)[number];
