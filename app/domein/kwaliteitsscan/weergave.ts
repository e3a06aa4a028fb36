import type { Bevinding } from './bevinding';
import type { Scan } from './scan';

/** A scan as a page shows it, with its day as ISO text. */
export type Scanweergave = Omit<Scan, 'begonnenOp'> & { begonnenOp: string };

export const toonScan = ({ begonnenOp, ...scan }: Scan): Scanweergave => ({ ...scan, begonnenOp: begonnenOp.toString() });

/** A finding as a page shows it, with its day and moment as ISO text. */
export type Bevindingweergave = Omit<Bevinding, 'peildatum' | 'op'> & { peildatum: string; op: string };

export const toonBevinding = ({ peildatum, op, ...bevinding }: Bevinding): Bevindingweergave => ({
  ...bevinding,
  peildatum: peildatum.toString(),
  op: op.toString(),
});
