import { z } from 'zod';
import { dag } from '~/platform/formulier/dag';
import { doelgroepen, isOnderConvenant, wetten } from './wet';

const naam = z.string().trim().min(1, { error: 'fouten.verplicht' }).max(200);
const ofLeeg = <S extends z.ZodType>(schema: S) => schema.optional().transform((waarde) => waarde ?? null);

const persoon = {
  voornamen: naam,
  achternaam: naam,
  geboortedatum: dag,
  email: ofLeeg(z.email().max(254)),
  telefoon: ofLeeg(
    z
      .string()
      .trim()
      .max(30)
      .regex(/^\+?[\d\s()-]{6,}$/, { error: 'inburgeraar.fouten.telefoon' }),
  ),
};

/** Identity and contact; `versie` is the one that was opened, so that two people do not overwrite each other. */
export const persoonSchema = z.object({ ...persoon, versie: z.number().int().min(1) });
export type PersoonInvoer = z.output<typeof persoonSchema>;

/** The words of wet and doelgroep together; the convenant does not cover an asielstatushouder under the Wi2021 (C 2.3, 1f). */
export const situatieVelden = { wet: z.enum(wetten), doelgroep: z.enum(doelgroepen) };

/** A new dossier: who, under which wet, guided from when. `tochNieuw` says that someone with this name and birth date is another person. */
export const nieuwSchema = z
  .object({ ...persoon, ...situatieVelden, situatieVan: dag, begeleidingVan: dag, tochNieuw: z.boolean().default(false) })
  .refine(({ wet, doelgroep }) => isOnderConvenant(wet, doelgroep), { path: ['doelgroep'], error: 'inburgeraar.fouten.buiten_convenant' });
export type NieuwInvoer = z.output<typeof nieuwSchema>;
