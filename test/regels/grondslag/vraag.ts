import { expect } from 'vitest';
import { Temporal } from 'temporal-polyfill';
import { type Antwoord, grondslag, type Vraag } from '~/domein/grondslag/grondslag';
import type { Reden } from '~/domein/grondslag/reden';
import { beginVan } from '~/platform/klok';
import { feitenVan, persoonNaam, type School, type Stap } from '../../fabriek/geschiedenis';

type Anders = Partial<Omit<Vraag, 'moment'>> & { school?: School };

const dag = (iso: string) => Temporal.PlainDate.from(iso);
export const eersteMoment = (iso: string) => beginVan(dag(iso));
export const laatsteMoment = (iso: string) => beginVan(dag(iso).add({ days: 1 })).subtract({ milliseconds: 1 });
/** A moment as the clock in Den Haag shows it: 2025-03-30T12:00. */
export const klok = (tijd: string) => Temporal.PlainDateTime.from(tijd).toZonedDateTime('Europe/Amsterdam').toInstant();

/** What the gate says about voortgang, to the school's contactpersoon, unless asked otherwise. */
export function vraag(stappen: readonly Stap[], moment: Temporal.Instant, { school = 0, ...anders }: Anders = {}): Antwoord {
  const vraag = { categorie: 'voortgang', richting: 'naar_school', schoolpersoon: persoonNaam(school, 0), doel: 'begeleiding' } as const;
  return grondslag(feitenVan(stappen, school), { ...vraag, moment, ...anders });
}

export function verwachtOpen(stappen: readonly Stap[], moment: Temporal.Instant, anders?: Anders): void {
  expect(vraag(stappen, moment, anders)).toMatchObject({ ja: true });
}

export function verwachtDicht(stappen: readonly Stap[], moment: Temporal.Instant, reden: Reden, anders?: Anders): void {
  expect(vraag(stappen, moment, anders)).toMatchObject({ ja: false, reden });
}

/** Open through the last moment of this day, closed from the first of the next. */
export function verwachtOpenTotEnMet(stappen: readonly Stap[], iso: string, reden: Reden, anders?: Anders): void {
  verwachtOpen(stappen, laatsteMoment(iso), anders);
  verwachtDicht(stappen, laatsteMoment(iso).add({ milliseconds: 1 }), reden, anders);
}

/** Closed through the last moment of the day before, open from the first of this day. */
export function verwachtOpenVanaf(stappen: readonly Stap[], iso: string, reden: Reden, anders?: Anders): void {
  verwachtDicht(stappen, eersteMoment(iso).subtract({ milliseconds: 1 }), reden, anders);
  verwachtOpen(stappen, eersteMoment(iso), anders);
}

/** From when until when, as the clock in Den Haag shows it; matchers would take any two moments for equal. */
export function periode(antwoord: Antwoord): { sinds: string; tot: string } | Reden {
  if (!antwoord.ja) return antwoord.reden;
  const klokVan = (moment: Temporal.Instant) =>
    moment.toZonedDateTimeISO('Europe/Amsterdam').toPlainDateTime().toString({ smallestUnit: 'minute' });
  return { sinds: klokVan(antwoord.sinds), tot: klokVan(antwoord.tot) };
}
