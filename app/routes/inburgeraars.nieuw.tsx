import { paginaTitel } from '~/components/paginatitel';
import { nieuwSchema } from '~/domein/inburgeraar/inburgeraar.schema';
import { beginDossier } from '~/domein/inburgeraar/inburgeraar.service.server';
import { NieuwPagina } from '~/domein/inburgeraar/ui/NieuwPagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';

const rollen = ['casemanager'] as const;

export const loader = pagina({ rollen }, () => null);

export const action = handeling({ rollen, schema: nieuwSchema }, async ({ context, waarden, formulierId }) =>
  redirect(`/inburgeraars/${await beginDossier(context, waarden, formulierId)}?gedaan=nieuw`),
);

export const meta = paginaTitel('inburgeraar.nieuw.titel');

export default NieuwPagina;
