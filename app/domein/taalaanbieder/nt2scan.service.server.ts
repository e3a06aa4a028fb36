/** The NT2 figures and the Addendum of a school, for the room that judges them in a scan, in its own transaction. */
export { getNormgrond, listAddendum, voegAddendumToe, type Addendumrij, type NieuwAddendum } from './addendum.repository.server';
export { findOpgaveVanScan, voegOpgaveToe } from './nt2.repository.server';
