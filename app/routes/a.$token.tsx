import { paginaTitel } from '~/components/paginatitel';
import { rustig } from '~/components/raam/rustig';
import { openAanmelding } from '~/domein/aanmelding/concept.service.server';
import { OpenenPagina } from '~/domein/aanmelding/ui/OpenenPagina';
import { DomeinFout } from '~/platform/fout';
import { bewaarConceptgeheim } from '~/platform/http/aanmeldingcookie';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';

export const handle = rustig;

/** Looks nothing up: a mail scanner that follows the link opens nothing, and every link has the same page. */
export const loader = pagina({ rollen: 'openbaar' }, () => null);

export const action = handeling({ rollen: 'openbaar' }, async ({ context, params }) => {
  const geheim = await openAanmelding(context, params.token ?? '');
  if (!geheim) throw new DomeinFout('ongeldig', { velden: { '': ['aanmelding.openen.geen_link'] } });
  return redirect('/convenant/aanmelding/formulier', { headers: { 'Set-Cookie': bewaarConceptgeheim(context.settings, geheim) } });
});

export const meta = paginaTitel('aanmelding.openen.titel');

export default OpenenPagina;
