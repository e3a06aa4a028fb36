import type { Dossier } from '../dossier.service.server';
import type { Beeld } from '../feiten';

/** A dossier as the page gets it: days are ISO texts. */
export type DossierBeeld = Beeld<Dossier>;
