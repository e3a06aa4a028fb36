import { z } from 'zod';
import { dag, dagOfLeeg } from '~/platform/formulier/dag';
import { isOnderConvenant, doelgroepen, wetten } from '../inburgeraar/wet';
import { contactsoorten, isBsn } from './cursist';

const naam = z.string().trim().min(1, { error: 'fouten.verplicht' }).max(200);

/** The school's own number for a cursist, by which both sides find each other; never a BSN, which a school may not use for this. */
const kenmerk = z
  .string()
  .trim()
  .min(1, { error: 'fouten.verplicht' })
  .max(50)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}\s./_-]*$/u, { error: 'cursist.fouten.kenmerk_vorm' })
  .refine((tekst) => !isBsn(tekst), { error: 'cursist.fouten.kenmerk_bsn' });

const gegevens = {
  kenmerk,
  voornamen: naam,
  achternaam: naam,
  geboortedatum: dag,
  wet: z.enum(wetten),
  doelgroep: z.enum(doelgroepen),
};

const onderConvenant = { path: ['doelgroep'], error: 'cursist.fouten.buiten_convenant' };

/** A new cursist with his first enrolment and who speaks for him. */
export const nieuwSchema = z
  .object({ ...gegevens, begin: dag, contactpersoon: z.uuid(), plaatsvervanger: z.uuid().optional() })
  .refine(({ wet, doelgroep }) => isOnderConvenant(wet, doelgroep), onderConvenant)
  .refine(({ contactpersoon, plaatsvervanger }) => contactpersoon !== plaatsvervanger, {
    path: ['plaatsvervanger'],
    error: 'cursist.fouten.zelfde_persoon',
  });
export type NieuwInvoer = z.output<typeof nieuwSchema>;

/** A change; `versie` is the one that was opened, so that two people do not overwrite each other. */
export const wijzigSchema = z
  .object({ ...gegevens, versie: z.number().int().min(1) })
  .refine(({ wet, doelgroep }) => isOnderConvenant(wet, doelgroep), onderConvenant);
export type WijzigInvoer = z.output<typeof wijzigSchema>;

/** Enrolling once more, or naming the last day of an enrolment (empty: it goes on). */
export const inschrijvingSchema = z.discriminatedUnion('doel', [
  z.object({ doel: z.literal('inschrijven'), begin: dag }),
  z.object({ doel: z.literal('einde'), inschrijvingId: z.uuid(), einde: dagOfLeeg }),
]);

/** Designating someone from a day on (C 12.5), or ending that after a day (empty: at once). */
export const contactSchema = z.discriminatedUnion('doel', [
  z.object({ doel: z.literal('aanwijzen'), soort: z.enum(contactsoorten), gebruikerId: z.uuid(), van: dag }),
  z.object({ doel: z.literal('beeindigen'), contactId: z.uuid(), tot: dagOfLeeg }),
]);
