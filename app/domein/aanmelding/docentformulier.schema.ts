import { z } from 'zod';
import { dagtekst } from '~/platform/formulier/dag';
import { registers, vakken } from './aanbod';
import type { NieuweDocent } from './concept.schema';
import { jaNee, lijst, regel } from './velden';

const basis = lijst({
  naam: regel(200),
  vak: z.enum(vakken),
  nt2Bevoegd: jaNee.optional(),
  register: z.enum(registers).optional(),
  registernummer: regel(40).optional(),
  geldigTot: dagtekst.optional(),
  onaBevoegd: jaNee.optional(),
});

/** A docent: whether he is bevoegd is asked for what he teaches; of a bevoegd NT2-docent also where he is registered, and until when (norm 1.7.1.a). */
export const docentFormulier = basis.superRefine((invoer, ctx) => {
  if (invoer.doe === 'verwijder') return;
  const eis = (...velden: ('nt2Bevoegd' | 'onaBevoegd' | 'register' | 'registernummer' | 'geldigTot')[]) => {
    for (const veld of velden) if (invoer[veld] === undefined) ctx.addIssue({ code: 'custom', path: [veld], message: 'fouten.verplicht' });
  };
  if (invoer.vak !== 'ona') eis('nt2Bevoegd');
  if (invoer.vak !== 'ona' && invoer.nt2Bevoegd === 'ja') eis('register', 'registernummer', 'geldigTot');
  if (invoer.vak !== 'nt2') eis('onaBevoegd');
});
type Bewaar = Extract<z.output<typeof docentFormulier>, { doe: 'bewaar' }>;

/** What is kept of it: answers to what was not asked are left out. */
export function naarDocent({ naam, vak, nt2Bevoegd, register, registernummer, geldigTot, onaBevoegd }: Bewaar): NieuweDocent {
  const isNt2 = vak !== 'ona' && nt2Bevoegd === 'ja';
  return {
    naam,
    vak,
    nt2Bevoegd: isNt2,
    register: (isNt2 && register) || null,
    registernummer: (isNt2 && registernummer) || null,
    geldigTot: (isNt2 && geldigTot) || null,
    onaBevoegd: vak !== 'nt2' && onaBevoegd === 'ja',
  };
}
