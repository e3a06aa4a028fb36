import { Temporal } from 'temporal-polyfill';
import type { KeurmerkStatus } from '../keurmerk/keurmerk';
import type { Stand } from '../kwaliteitsscan/stand';
import { magTekenen } from '../scanbesluit/tekenen';

/** The two parties to the convenant. */
export const kanten = ['gemeente', 'school'] as const;
export type Kant = (typeof kanten)[number];
export const overkant = (kant: Kant): Kant => (kant === 'gemeente' ? 'school' : 'gemeente');

/** What one signs: this text, on conditions or without (B1.4), from the last signature on or from a later day that both agree on (C 3.1). */
export type Afspraak = { tekstId: string; voorwaardelijk: boolean; gaatInOp: Temporal.PlainDate | null };

/** One signature, with what was signed; `dag` is the day on which it was. */
export type Handtekening = Afspraak & { id: string; kant: Kant; dag: Temporal.PlainDate };

/** What a side did, in order: it signed, or took that back before the other side agreed. */
export type Tekenhandeling = { kant: Kant; teken: Handtekening | null };

export type Handtekeningen = Record<Kant, Handtekening | null>;

/** What each side signed last and did not take back. */
export function handtekeningenVan(handelingen: readonly Tekenhandeling[]): Handtekeningen {
  const van = (kant: Kant) => handelingen.findLast((een) => een.kant === kant)?.teken ?? null;
  return { gemeente: van('gemeente'), school: van('school') };
}

/** Whether a signature stands under this text and these conditions; under others its side signs again. */
export const geldtVoor = (teken: Afspraak, nu: Pick<Afspraak, 'tekstId' | 'voorwaardelijk'>): boolean =>
  teken.tekstId === nu.tekstId && teken.voorwaardelijk === nu.voorwaardelijk;

/** The Ingangsdatum: the day of the last signature, or the later day that both agreed on (C 3.1, 20.4). */
export function ingangsdatumVan(dagen: readonly Temporal.PlainDate[], gaatInOp: Temporal.PlainDate | null): Temporal.PlainDate {
  const [eerste, ...rest] = gaatInOp ? [...dagen, gaatInOp] : dagen;
  if (!eerste) throw new Error('nobody signed');
  return rest.reduce((laatste, dag) => (Temporal.PlainDate.compare(dag, laatste) > 0 ? dag : laatste), eerste);
}

/** Keurmerken with which a school does not become a partner (C 5.1), whatever was decided before it came to this. */
const ZONDER_KEURMERK: readonly KeurmerkStatus[] = ['geschorst', 'ingetrokken', 'niet_toegekend', 'afgelopen'];

/** Why nobody can sign now; null when it can be done. A keurmerk that no source spoke of was looked at in the decision. */
export type Tekenbeletsel = 'gesloten' | 'niet_toegelaten' | 'keurmerk';

type Tekenfeiten = { stand: Stand; isGesloten: boolean; keurmerk: KeurmerkStatus | null };

export function tekenbeletsel({ stand, isGesloten, keurmerk }: Tekenfeiten): Tekenbeletsel | null {
  if (isGesloten) return 'gesloten';
  if (!magTekenen(stand)) return 'niet_toegelaten';
  return keurmerk !== null && ZONDER_KEURMERK.includes(keurmerk) ? 'keurmerk' : null;
}

/** How the signature of a side stands: not given, under another text or other conditions, or good. */
export type Tekenstand = 'niet' | 'verouderd' | 'getekend';

export function tekenstand(teken: Handtekening | null, nu: Pick<Afspraak, 'tekstId' | 'voorwaardelijk'>): Tekenstand {
  if (teken === null) return 'niet';
  return geldtVoor(teken, nu) ? 'getekend' : 'verouderd';
}

const kaal = (naam: string) => naam.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('nl');

/** Whether someone typed his own name: as it stands with his account, capitals and spaces aside. */
export const isEigenNaam = (getypt: string, naam: string): boolean => kaal(getypt) === kaal(naam);
