import { Temporal } from 'temporal-polyfill';
import type { Veldfouten } from '~/platform/fout';

/** Why an entry may rest; a closed list, so that nothing about a person is written in it. */
export const laterredenen = ['afspraak', 'wacht_op_ander', 'ingepland', 'kan_nu_niet'] as const;
export type Laterreden = (typeof laterredenen)[number];

/** The longest an entry may rest, in days: our own choice, so that resting is no forgetting. */
export const LANGST_DAGEN = 92;

/** The last day until which an entry may rest; null when it may not: its last day is here. */
export function laatsteLater(uiterste: Temporal.PlainDate | null, vandaag: Temporal.PlainDate): Temporal.PlainDate | null {
  const langst = vandaag.add({ days: LANGST_DAGEN });
  if (uiterste === null || Temporal.PlainDate.compare(langst, uiterste) < 0) return langst;
  return Temporal.PlainDate.compare(uiterste, vandaag) > 0 ? uiterste : null;
}

/** What is wrong with the day on which an entry comes back; null when nothing is: from tomorrow, never past its last day. */
export function bezwaarTegenLater(
  tot: Temporal.PlainDate,
  uiterste: Temporal.PlainDate | null,
  vandaag: Temporal.PlainDate,
): Veldfouten | null {
  const laatste = laatsteLater(uiterste, vandaag);
  if (laatste === null) return { tot: ['werkvoorraad.fouten.te_laat'] };
  if (Temporal.PlainDate.compare(tot, vandaag) <= 0) return { tot: ['werkvoorraad.fouten.niet_later'] };
  if (Temporal.PlainDate.compare(tot, laatste) <= 0) return null;
  return { tot: [laatste.equals(vandaag.add({ days: LANGST_DAGEN })) ? 'werkvoorraad.fouten.te_ver' : 'werkvoorraad.fouten.na_uiterste'] };
}
