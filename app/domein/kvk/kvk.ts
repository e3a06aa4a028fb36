import type { Temporal } from 'temporal-polyfill';

/** One activity as the register classifies it (SBI); education is 85. */
export type Sbi = { code: string; omschrijving: string; isHoofd: boolean };
/** One place where the school works. `plaats` is null where the register shields the address. */
export type Vestiging = { nummer: string; naam: string; plaats: string | null; isHoofd: boolean };

/**
 * What the Handelsregister says of one school: only what the scan compares. `plaats` is that of the hoofdvestiging. Dates are days; null where the register
 * knows none, or only a year or a month. `geeindigdOp` is the day from which the registration has ended.
 */
export type Kvkprofiel = {
  kvkNummer: string;
  naam: string;
  statutaireNaam: string | null;
  rechtsvorm: string | null;
  plaats: string | null;
  ingeschrevenOp: Temporal.PlainDate | null;
  begonnenOp: Temporal.PlainDate | null;
  geeindigdOp: Temporal.PlainDate | null;
  handelsnamen: string[];
  sbi: Sbi[];
  vestigingen: Vestiging[];
};

/** Why there is no answer: for the log and the relatiebeheerder, never a judgement on the school. */
export const geenAntwoordRedenen = [
  'onbereikbaar',
  'te_traag',
  'afgebroken',
  'omgeleid',
  'foutstatus',
  'te_druk',
  'sleutel',
  'te_groot',
  'geen_json',
  'verkeerde_vorm',
  'ander_nummer',
] as const;
export type GeenAntwoordReden = (typeof geenAntwoordRedenen)[number];

/** What came of asking. Only the register's own word makes it *niet_gevonden*. */
export type Opgehaald =
  { soort: 'antwoord'; profiel: Kvkprofiel } | { soort: 'niet_gevonden' } | { soort: 'geen_antwoord'; reden: GeenAntwoordReden };

export type Kvkantwoord = Opgehaald & { opgehaaldOp: Temporal.Instant };

/**
 * What is known of a scan's school now. No answer never undoes what the register said before: it stands beside it as `vergeefs`. `wacht` is true as long as
 * the register said nothing at all.
 */
export type Kvkstand = {
  uitspraak: Exclude<Kvkantwoord, { soort: 'geen_antwoord' }> | null;
  vergeefs: Extract<Kvkantwoord, { soort: 'geen_antwoord' }> | null;
  wacht: boolean;
};

export function kvkstand(antwoorden: readonly Kvkantwoord[]): Kvkstand {
  const opTijd = antwoorden.toSorted((een, ander) => een.opgehaaldOp.epochMilliseconds - ander.opgehaaldOp.epochMilliseconds);
  const laatste = opTijd.at(-1);
  const uitspraak = opTijd.findLast((een) => een.soort !== 'geen_antwoord') ?? null;
  return { uitspraak, vergeefs: laatste?.soort === 'geen_antwoord' ? laatste : null, wacht: uitspraak === null };
}
