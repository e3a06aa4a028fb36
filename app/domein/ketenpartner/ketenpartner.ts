/** Organisations outside that a scan is shared with or asks (C 4.3, bijlage 1). They have no account. */
export const ketenpartners = ['blik_op_werk', 'inspectie_szw'] as const;
export type Ketenpartnercode = (typeof ketenpartners)[number];

/** Under which name and general address an organisation is written to. */
export type Ketenpartner = { id: string; code: Ketenpartnercode; naam: string; email: string };
