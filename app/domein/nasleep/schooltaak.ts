import { Temporal } from 'temporal-polyfill';
import type { Uitstel } from '../uiterstedag/uitstel';

/** What a school did with what it had received: it is gone, it stays by a ground of its own, or there was nothing. */
export const antwoorden = ['verwijderd', 'bewaard', 'niets_bewaard'] as const;
export type Antwoord = (typeof antwoorden)[number];

/** The grounds of its own on which a school may keep something: contract, law, keurmerk, a claim (AVG 6 lid 1 b, c, f; AVG 17 lid 3 e). */
export const gronden = ['overeenkomst', 'wettelijke_plicht', 'keurmerk', 'rechtsvordering'] as const;
export type Bewaargrond = (typeof gronden)[number];

export type Taakstand = 'open' | 'te_laat' | 'beantwoord';

/** From which day a school had how many days, as they were set when the task came, before it was put off; the day as ISO text. */
export function taaktermijn(
  { uiterlijk, gemaaktOp }: { uiterlijk: Temporal.PlainDate; gemaaktOp: Temporal.PlainDate },
  uitstel: readonly Uitstel[],
) {
  const eerst = uitstel[0]?.van ?? uiterlijk;
  return { begin: gemaaktOp.toString(), aantal: gemaaktOp.until(eerst, { largestUnit: 'days' }).days, uitstel };
}

/** Whether a task waits; its last day is still in time. */
export function taakstand(
  { uiterlijk, antwoord }: { uiterlijk: Temporal.PlainDate; antwoord: Antwoord | null },
  vandaag: Temporal.PlainDate,
): Taakstand {
  if (antwoord !== null) return 'beantwoord';
  return Temporal.PlainDate.compare(vandaag, uiterlijk) > 0 ? 'te_laat' : 'open';
}
