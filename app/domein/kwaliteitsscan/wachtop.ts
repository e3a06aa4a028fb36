import type { Stand } from './stand';

/** On whom a scan waits. */
export const wachtenOp = ['gemeente', 'blik_op_werk', 'school', 'tekenbevoegde'] as const;
export type WachtOp = (typeof wachtenOp)[number];

/** What is known of a scan that others have to answer to. */
export type Wachtfeiten = {
  stand: Stand;
  /** Documents that Blik op Werk was asked for and did not send yet (B1.1, C 15.7). */
  stukkenUit: number;
  /** Risks told to the school that it did not answer (B1.4). */
  risicosUit: number;
  /** The school was invited for the gesprek, and it was neither held nor declined (B1.1). */
  gesprekUit: boolean;
  /** The school may still give its zienswijze. */
  zienswijzeUit: boolean;
};

/** On whom a scan waits now; null when nobody has anything to do. The clock goes on whoever it is (B1.1). */
export function wachtOp({ stand, stukkenUit, risicosUit, gesprekUit, zienswijzeUit }: Wachtfeiten): WachtOp | null {
  switch (stand) {
    case 'in_onderzoek':
      if (stukkenUit > 0) return 'blik_op_werk';
      return risicosUit > 0 || gesprekUit ? 'school' : 'gemeente';
    case 'aangemeld':
    case 'rapport_vast':
    case 'gedeeld':
      return 'gemeente';
    case 'voorgelegd':
      return 'tekenbevoegde';
    case 'voornemen':
      return zienswijzeUit ? 'school' : 'tekenbevoegde';
    case 'voorwaardelijk':
      return 'school';
    default:
      return null;
  }
}
