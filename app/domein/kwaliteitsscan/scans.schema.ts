import { z } from 'zod';
import { keuze, type Keuzes, type Lijst } from '~/platform/lijst/lijstkeuzes';
import { scansoorten, standen } from './stand';
import { wachtenOp } from './wachtop';

/** Columns one may sort by. */
export const scankolommen = ['school', 'soort', 'stand', 'begonnen', 'uiterste', 'wacht'] as const;
export type Scankolom = (typeof scankolommen)[number];

const filterSchema = z.object({
  /** `lopend`: everything of which something still follows. */
  stand: keuze(z.enum(['lopend', ...standen])),
  scansoort: keuze(z.enum(scansoorten)),
  wacht: keuze(z.enum(wachtenOp)),
  tijd: keuze(z.enum(['te_laat', 'deze_week'])),
});
export type Scanfilter = z.output<typeof filterSchema>;
export type Scankeuzes = Keuzes<Scanfilter, Scankolom>;

/** How the scans are narrowed and ordered; kept per user. By itself: what is due first stands first. */
export const scanlijst: Lijst<Scanfilter, Scankolom> = {
  filter: filterSchema,
  kolommen: scankolommen,
  standaard: { kolom: 'uiterste', richting: 'op' },
};
