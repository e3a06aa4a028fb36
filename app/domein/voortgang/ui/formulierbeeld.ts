import type { Beeld } from '../../inburgeraar/feiten';
import type { getRapportageformulier } from '../concept.service.server';

/** The page on which a report is written, as the screen gets it: days and moments are ISO texts. */
export type Formulierbeeld = Beeld<Awaited<ReturnType<typeof getRapportageformulier>>>;
