import type { Antwoord, Melding, Risico } from './scanrisico';

/** A risk as a page shows it: moments as ISO text. */
export function toonRisico({ op, verteld, verval, ...risico }: Risico) {
  return {
    ...risico,
    op: op.toString(),
    verteld: verteld && { door: verteld.door, op: verteld.op.toString() },
    verval: verval && { door: verval.door, op: verval.op.toString(), reden: verval.reden },
  };
}

export const toonAntwoord = ({ op, ...antwoord }: Antwoord) => ({ ...antwoord, op: op.toString() });
export type Antwoordweergave = ReturnType<typeof toonAntwoord>;

export function toonMelding({ op, verzonden, ...melding }: Melding) {
  return { ...melding, op: op.toString(), verzonden: verzonden && { ...verzonden, op: verzonden.op.toString() } };
}
export type Meldingweergave = ReturnType<typeof toonMelding>;
