import { Temporal } from 'temporal-polyfill';
import type { Contactsoort } from './cursist';

/** Who speaks for a cursist, from his first to his last day (C 12.5). */
export type Contact = { id: string; gebruikerId: string; soort: Contactsoort; van: Temporal.PlainDate; tot: Temporal.PlainDate | null };

const isVoor = (een: Temporal.PlainDate, ander: Temporal.PlainDate) => Temporal.PlainDate.compare(een, ander) < 0;

/** Whether a designation holds on a day; the last day counts. */
export function isNu({ van, tot }: Pick<Contact, 'van' | 'tot'>, dag: Temporal.PlainDate): boolean {
  return !isVoor(dag, van) && !(tot !== null && isVoor(tot, dag));
}

type Nieuw = Pick<Contact, 'soort' | 'gebruikerId' | 'van'>;

/** The designations that cannot stand beside a new one: another contactpersoon, since there is one at a time, and any of the same person. */
function strijdig<C extends Contact>(contacten: readonly C[], { soort, gebruikerId, van }: Nieuw): C[] {
  return contacten
    .filter(({ tot }) => tot === null || !isVoor(tot, van))
    .filter((contact) => contact.gebruikerId === gebruikerId || (contact.soort === 'contactpersoon' && soort === 'contactpersoon'));
}

/** What a designation ends, each with its last day: the day before, or its own first day. Null when one of them only begins later. */
export function eindigtDoor<C extends Contact>(contacten: readonly C[], nieuw: Nieuw): { contact: C; tot: Temporal.PlainDate }[] | null {
  const eindigen = strijdig(contacten, nieuw);
  if (eindigen.some(({ van }) => isVoor(nieuw.van, van))) return null;
  return eindigen.map((contact) => ({ contact, tot: laatsteDag(contact, nieuw.van) }));
}

/** The last day of a designation that ends before a day: the day before, but not earlier than its own first day. */
export function laatsteDag({ van }: Pick<Contact, 'van'>, voor: Temporal.PlainDate): Temporal.PlainDate {
  return isVoor(van, voor) ? voor.subtract({ days: 1 }) : van;
}
