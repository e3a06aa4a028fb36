import { z } from 'zod';
import { keurmerkStatussen } from '~/domein/keurmerk/keurmerk';
import { keuze, type Keuzes, type Lijst } from '~/platform/lijst/lijstkeuzes';

/** Columns one may sort by. */
export const schoolkolommen = ['naam', 'plaats', 'keurmerk', 'convenant', 'docenten', 'lessen', 'rapportage', 'inburgeraars'] as const;
export type Schoolkolom = (typeof schoolkolommen)[number];

/** What a list can ask of a convenant; `overleg`: it ends within the time for talks on continuation (C 3.2). */
export const convenantkeuzes = ['loopt', 'overleg', 'begint', 'voorbij', 'geen'] as const;
export const nt2keuzes = ['docenten_onder', 'lessen_onder', 'geen_opgave'] as const;

const filterSchema = z.object({
  keurmerk: keuze(z.enum([...keurmerkStatussen, 'onbekend'])),
  /** Whether the last question about the keurmerk brought anything. */
  register: keuze(z.literal('vergeefs')),
  convenant: keuze(z.enum(convenantkeuzes)),
  nt2: keuze(z.enum(nt2keuzes)),
});
export type Schoolfilter = z.output<typeof filterSchema>;
export type Schoolkeuzes = Keuzes<Schoolfilter, Schoolkolom>;

/** How the schools are narrowed and ordered; kept per user. */
export const scholenlijst: Lijst<Schoolfilter, Schoolkolom> = {
  filter: filterSchema,
  kolommen: schoolkolommen,
  standaard: { kolom: 'naam', richting: 'op' },
};

/** Part of a school's name or place; a school is no person, so it may stand in the URL. It is not kept. */
export function leesZoekterm(zoek: URLSearchParams): string {
  return (zoek.get('zoek') ?? '').trim().slice(0, 100);
}
