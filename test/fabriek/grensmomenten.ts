import { Temporal } from 'temporal-polyfill';
import { beginVan } from '~/platform/klok';
import { type Stap, tijdstipVan } from './geschiedenis';

const isDag = (waarde: unknown): waarde is string => typeof waarde === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(waarde);

/** The moments at which the answer may change, with the one just before and one in the middle of the day. */
export function grensmomenten(stappen: readonly Stap[], nazorgDagen = [0, 1, 14, 56, 90]): Temporal.Instant[] {
  const waarden: unknown[] = stappen.flatMap((stap): unknown[] => Object.values(stap));
  const dagen = [...new Set(waarden.filter(isDag))].map((iso) => Temporal.PlainDate.from(iso));
  const einden = stappen.flatMap((s) => (s.stap === 'inschrijving' && s.einde ? [Temporal.PlainDate.from(s.einde)] : []));
  const naEinde = einden.flatMap((einde) => nazorgDagen.map((extra) => einde.add({ days: extra })));
  const middernachten = [...dagen, ...naEinde].flatMap((dag) => [beginVan(dag), beginVan(dag.add({ days: 1 }))]);
  const tijdstippen = stappen.flatMap((s) => (s.stap === 'toestemming' ? (tijdstipVan(s) ?? []) : []));
  const grenzen = [...middernachten, ...tijdstippen];
  const inDeBuurt = grenzen.flatMap((m) => [m, m.subtract({ milliseconds: 1 }), m.add({ hours: 11 })]);
  return inDeBuurt.filter((m) => Temporal.Instant.compare(m, Temporal.Instant.from('2023-01-01T00:00:00Z')) > 0);
}

/** A few of those, chosen by number, so that a failing choice can be repeated. */
export function kiesMomenten(stappen: readonly Stap[], keuzes: readonly number[]): Temporal.Instant[] {
  const alle = grensmomenten(stappen);
  const gekozen = new Set(keuzes.map((keuze) => alle[keuze % alle.length]));
  return [...gekozen].filter((moment) => moment !== undefined);
}
