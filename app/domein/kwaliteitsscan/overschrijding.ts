/** Why a scan takes longer than its term (B1.1). */
export const overschrijdingsredenen = ['blik_op_werk', 'inspectie_szw', 'kvk', 'school', 'drukte', 'anders'] as const;
export type Overschrijdingsreden = (typeof overschrijdingsredenen)[number];

/** Whether the scan waits for a reason: its last day is over, it is not done, and nobody said why. */
export const mistReden = (klok: { isTeLaat: boolean; klaarOp: string | null }, redenen: readonly unknown[]): boolean =>
  klok.isTeLaat && klok.klaarOp === null && redenen.length === 0;
