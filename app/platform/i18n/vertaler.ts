import type { TFunction } from 'i18next';
import { standaardTaal, type Taal } from './taal';

const vertalers = new Map<Taal, TFunction>();

/** Registers the fixed translate function of a language, for texts outside React (page titles). */
export function zetVertaler(taal: Taal, t: TFunction): void {
  vertalers.set(taal, t);
}

export function vertalerVoor(taal: Taal): TFunction {
  const t = vertalers.get(taal) ?? vertalers.get(standaardTaal);
  if (!t) throw new Error('No translator has been registered');
  return t;
}
