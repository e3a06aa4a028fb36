import type { Scan } from './kwaliteitsscan.repository.server';

/** A scan as a page shows it, with its day as ISO text. */
export type Scanweergave = Omit<Scan, 'begonnenOp'> & { begonnenOp: string };

export const toonScan = ({ begonnenOp, ...scan }: Scan): Scanweergave => ({ ...scan, begonnenOp: begonnenOp.toString() });
