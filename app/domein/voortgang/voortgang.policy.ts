import type { Rol } from '~/platform/rol';

type Wie = { rol: Rol };
/** Whether the actor is the designated contactpersoon of this cursist, or his deputy, today. */
type Band = { isContactpersoon: boolean };

/** Writing, submitting and correcting: the contactpersoon or his deputy only (C 12.5). */
export function magRapporteren({ rol }: Wie, { isContactpersoon }: Band): boolean {
  return rol === 'taalaanbieder' && isContactpersoon;
}

/** Answering a question of the gemeente: who may report (C 12.5). */
export const magAntwoorden = magRapporteren;

/** Marking read and asking: the casemanager, of his own caseload or by waarneming; which reports he sees is the gate's to say. */
export function magVragen({ rol }: Wie): boolean {
  return rol === 'casemanager';
}
