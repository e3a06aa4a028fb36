import type { Beeld } from '../../inburgeraar/feiten';
import type { Cursistpagina } from '../cursist.service.server';
import type { getContacten } from '../contactpersoon.service.server';
import type { getInschrijvingen } from '../inschrijving.service.server';

/** A cursist as the pages get him: days are ISO texts. */
export type Cursistbeeld = Beeld<Cursistpagina>;
export type Contactbeeld = Beeld<Awaited<ReturnType<typeof getContacten>>>;
export type Inschrijfbeeld = Beeld<Awaited<ReturnType<typeof getInschrijvingen>>>;
