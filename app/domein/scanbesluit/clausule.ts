import { Temporal } from 'temporal-polyfill';

/** A version of what a decision says about how to disagree with it (C 19). `doorId` null: it came with the product. */
export type Clausule = {
  id: string;
  tekst: string;
  van: Temporal.PlainDate;
  bron: string;
  teBevestigen: boolean;
  door: string | null;
  doorId: string | null;
  op: Temporal.Instant;
  bevestigdDoor: string | null;
  bevestigdOp: Temporal.Instant | null;
};

/** `vervallen`: its first day came before a second beheerder confirmed it. */
export const clausulestanden = ['wacht', 'vervallen', 'komt', 'geldt', 'eerder'] as const;
export type Clausulestand = (typeof clausulestanden)[number];

const telt = ({ doorId, bevestigdOp }: Clausule) => doorId === null || bevestigdOp !== null;
const begon = ({ van }: Clausule, vandaag: Temporal.PlainDate) => Temporal.PlainDate.compare(van, vandaag) <= 0;

function vergelijk(een: Clausule, ander: Clausule): number {
  return (
    Temporal.PlainDate.compare(ander.van, een.van) ||
    (ander.bevestigdOp?.epochMilliseconds ?? 0) - (een.bevestigdOp?.epochMilliseconds ?? 0) ||
    (een.id < ander.id ? 1 : -1)
  );
}

/** The clause in force on a day: the latest that began and counts. */
export function geldendeClausule(clausules: readonly Clausule[], dag: Temporal.PlainDate): Clausule | null {
  return clausules.filter((een) => telt(een) && begon(een, dag)).toSorted(vergelijk)[0] ?? null;
}

export function clausulestand(clausule: Clausule, clausules: readonly Clausule[], vandaag: Temporal.PlainDate): Clausulestand {
  if (!telt(clausule)) return begon(clausule, vandaag) ? 'vervallen' : 'wacht';
  if (!begon(clausule, vandaag)) return 'komt';
  return geldendeClausule(clausules, vandaag)?.id === clausule.id ? 'geldt' : 'eerder';
}
