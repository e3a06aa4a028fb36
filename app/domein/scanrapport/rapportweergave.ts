import type { Deling, Rapportkop, Reactie } from './scanrapport';

/** As a page shows them: days and moments as ISO text. */
export const toonKop = ({ op, ...kop }: Rapportkop) => ({ ...kop, op: op.toString() });
export type Kopweergave = ReturnType<typeof toonKop>;

export const toonDeling = ({ op, ...deling }: Deling) => ({ ...deling, op: op.toString() });
export type Delingweergave = ReturnType<typeof toonDeling>;

export const toonReactie = ({ op, ...reactie }: Reactie) => ({ ...reactie, op: op.toString() });
export type Reactieweergave = ReturnType<typeof toonReactie>;
