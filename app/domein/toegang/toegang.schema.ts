import { z } from 'zod';
import { dag, dagOfLeeg } from '~/platform/formulier/dag';
import { geheimhoudingSoorten, teGevenRollen } from './toegang';

const toegangVelden = {
  rol: z.enum(teGevenRollen),
  aanbiederId: z.uuid().optional(),
  van: dag,
  tot: dagOfLeeg,
};

type Velden = z.output<z.ZodObject<typeof toegangVelden>>;

/** A school for a taalaanbieder and for nobody else; no end before the beginning. */
function keurToegang({ rol, aanbiederId, van, tot }: Velden, ctx: z.RefinementCtx): void {
  const meld = (veld: string, sleutel: string) => ctx.addIssue({ code: 'custom', path: [veld], message: `toegang.fouten.${sleutel}` });
  if (rol === 'taalaanbieder' && aanbiederId === undefined) meld('aanbiederId', 'school_nodig');
  if (rol !== 'taalaanbieder' && aanbiederId !== undefined) meld('aanbiederId', 'geen_school');
  if (tot !== null && tot.toString() < van.toString()) meld('tot', 'voor_begin');
}

const naam = z.string().trim().min(1).max(200);
const email = z.string().trim().toLowerCase().max(254).pipe(z.email());

/** A new user with his first access; secrecy as far as it is on file already. */
export const nieuweGebruikerSchema = z
  .object({ naam, email, ...toegangVelden, soort: z.enum(geheimhoudingSoorten).optional(), getekendOp: dagOfLeeg })
  .superRefine((velden, ctx) => {
    keurToegang(velden, ctx);
    if (velden.soort !== undefined && velden.getekendOp === null)
      ctx.addIssue({ code: 'custom', path: ['getekendOp'], message: 'fouten.verplicht' });
    if (velden.soort === undefined && velden.getekendOp !== null)
      ctx.addIssue({ code: 'custom', path: ['soort'], message: 'fouten.verplicht' });
  });

const geven = z.object({ doel: z.literal('geven'), ...toegangVelden }).superRefine(keurToegang);
const beeindigen = z
  .object({ doel: z.literal('beeindigen'), toegangId: z.uuid(), wanneer: z.enum(['nu', 'dag']), tot: dagOfLeeg })
  .superRefine(({ wanneer, tot }, ctx) => {
    if (wanneer === 'dag' && tot === null) ctx.addIssue({ code: 'custom', path: ['tot'], message: 'fouten.verplicht' });
  });
const geheimhouding = z.object({ doel: z.literal('geheimhouding'), soort: z.enum(geheimhoudingSoorten), getekendOp: dag });
const sessies = z.object({ doel: z.literal('sessies') });

/** The four acts on a user's page. */
export const gebruikerSchema = z.discriminatedUnion('doel', [geven, beeindigen, geheimhouding, sessies]);

export type NieuweGebruiker = z.output<typeof nieuweGebruikerSchema>;
export type GebruikerHandeling = z.output<typeof gebruikerSchema>;
