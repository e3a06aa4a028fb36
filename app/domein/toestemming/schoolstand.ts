import { Temporal } from 'temporal-polyfill';
import type { Ongeldig } from './ongeldig';
import { vanaf, type Toestemmingsstatus } from './toestemming';

/**
 * What a school may know of a ja that it recorded: that it opened the gate (`open`), that it was withdrawn at the gemeente, or only that there is no ground
 * now (`dicht`): a refusal never crosses (C 12.4). Without a ja of its own: what it recorded itself. That its last ja was declared invalid it is told, since it
 * must get it anew; the reason of the gemeente is not.
 */
export type Schoolstand =
  | { soort: 'geen_antwoord' | 'open' | 'dicht' }
  | { soort: 'ongeldig'; sinds: string; bij: 'school' | 'gemeente' }
  | { soort: 'ingetrokken'; sinds: string; bij: 'school' | 'gemeente' };

type Poort = { isOpen: boolean; ingetrokkenOp: Temporal.Instant | null };

export function schoolstand(eigen: Toestemmingsstatus, poort: Poort, laatsteOngeldig: Ongeldig | null): Schoolstand {
  if (laatsteOngeldig && !poort.isOpen) return { soort: 'ongeldig', sinds: laatsteOngeldig.op, bij: laatsteOngeldig.bij };
  if (eigen.stand === 'ongeldig') return { soort: 'open' };
  if (eigen.stand === 'geen_antwoord' || eigen.stand === 'nee') return { soort: poort.isOpen ? 'open' : 'geen_antwoord' };
  if (eigen.stand === 'ingetrokken') return { soort: 'ingetrokken', sinds: vanaf(eigen.handeling), bij: 'school' };
  if (poort.isOpen) return { soort: 'open' };
  const { ingetrokkenOp } = poort;
  const isLater = ingetrokkenOp !== null && Temporal.Instant.compare(ingetrokkenOp, eigen.sinds) >= 0;
  return isLater ? { soort: 'ingetrokken', sinds: ingetrokkenOp.toString(), bij: 'gemeente' } : { soort: 'dicht' };
}
