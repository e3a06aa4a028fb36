import type { ActionFunctionArgs, TypedResponse } from '@remix-run/node';
import { z, type ZodType } from 'zod';
import { isDomeinFout } from '~/platform/fout';
import { leesFormulier } from '~/platform/formulier/lees';
import { naarFoutAntwoord } from './afvangen.server';
import { antwoord, type Data } from './antwoord.server';
import { domeinReactie, weigerFormulier, type FormulierAntwoord } from './formulierantwoord.server';
import { noteerGeweigerd } from './geweigerd.server';
import { vergeetKort } from '~/platform/kort.server';
import type { PaginaArgs } from './pagina.server';
import type { Rechten, Toegang } from './rechten';
import { laatToe } from './toegang.server';
import { eisEigenHerkomst, leesVerzending } from './verzending.server';

const leeg = z.object({});

export type HandelingArgs<R extends Toegang, W> = PaginaArgs<R> & {
  waarden: W;
  /** The id that this rendered form carried: unique per act, so that a resend is the same act. */
  formulierId: string;
};

type Opties<R extends Toegang, S extends ZodType> = Rechten<R> & { schema?: S };

/**
 * Wraps every action: refuses a foreign Origin, no session, another role, a missing token; reads the form by its schema. What is wrong
 * comes back as 400 (or 409) with everything that was typed and a key beside each field. The result carries `.rechten`.
 */
export function handeling<const R extends Toegang, T, S extends ZodType = typeof leeg>(
  opties: Opties<R, S>,
  doe: (args: HandelingArgs<R, z.output<S>>) => Promise<T> | T,
) {
  const schema: ZodType = opties.schema ?? leeg;
  const action = async ({ context, params, request }: ActionFunctionArgs): Promise<TypedResponse<FormulierAntwoord | Data<T>>> => {
    try {
      const url = new URL(request.url);
      eisEigenHerkomst(request, context);
      const actor = await laatToe(context, opties.rollen);
      const { gegevens, teGroot, formulierId, formulier } = await leesVerzending(request, context);
      const inzending = leesFormulier(gegevens, schema);
      if (inzending.status !== 'success' || Object.keys(teGroot).length > 0)
        return weigerFormulier(inzending.reply({ fieldErrors: teGroot }), { context, formulier, status: 400 });
      try {
        const waarden = inzending.value as z.output<S>;
        const hier = { ...context, verzoek: { ...context.verzoek, formulier: formulierId } };
        return antwoord(await doe({ context: hier, actor, params, request, url, waarden, formulierId }));
      } catch (fout) {
        if (!isDomeinFout(fout) || (fout.code !== 'ongeldig' && fout.code !== 'conflict')) throw fout;
        await noteerGeweigerd(fout, context);
        return weigerFormulier(domeinReactie(inzending, fout), { context, formulier, status: fout.status });
      } finally {
        vergeetKort(context);
      }
    } catch (fout) {
      throw await naarFoutAntwoord(fout, context, request);
    }
  };
  return Object.assign(action, { rechten: { rollen: opties.rollen } });
}
