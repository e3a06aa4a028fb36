import { DomeinFout, verboden } from '~/platform/fout';
import { isVeiligFormulier } from '~/platform/formulier/veilig';
import { csrfVeld, formulierIdVeld, formulierNaamVeld } from '~/platform/formulier/verborgenvelden';
import { isCsrfGeldig } from './csrf.server';
import { isEigenHerkomst } from './herkomst';
import { ontvangFormulier, type Ontvangst } from './ontvangst.server';
import type { WebContext } from './webcontext';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
/** Conform's own state is never read from the wire. */
const conformVelden = ['__intent__', '__state__'];

const tekst = (waarde: FormDataEntryValue | null) => (typeof waarde === 'string' ? waarde : '');

export type Verzending = Ontvangst & { formulierId: string; formulier: string };

export function eisEigenHerkomst(request: Request, context: WebContext): void {
  if (!isEigenHerkomst(request.headers, context.settings.ADRES)) throw verboden();
}

/** Reads the posted form, refuses it without this session's token (403) or without the form's own id (400), and takes the hidden fields out. */
export async function leesVerzending(request: Request, context: WebContext): Promise<Verzending> {
  const ontvangst = await ontvangFormulier(request).catch(() => null);
  if (!ontvangst || !isVeiligFormulier(ontvangst.gegevens)) throw new DomeinFout('ongeldig');
  const { gegevens, teGroot } = ontvangst;
  if (!isCsrfGeldig(context, gegevens.get(csrfVeld))) throw new DomeinFout('verboden', { velden: { '': ['fouten.verlopen'] } });
  const formulierId = tekst(gegevens.get(formulierIdVeld));
  if (!uuid.test(formulierId)) throw new DomeinFout('ongeldig');
  const formulier = tekst(gegevens.get(formulierNaamVeld));
  for (const veld of [csrfVeld, formulierIdVeld, formulierNaamVeld, ...conformVelden]) gegevens.delete(veld);
  return { gegevens, teGroot, formulierId, formulier };
}
