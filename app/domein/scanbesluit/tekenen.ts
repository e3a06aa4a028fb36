import type { Stand } from '../kwaliteitsscan/stand';

/** Whether the convenant may be signed with this school now: only after it was admitted, on conditions or without (B1.4, B1.6). */
export function magTekenen(stand: Stand): boolean {
  return stand === 'toegelaten' || stand === 'voorwaardelijk';
}
