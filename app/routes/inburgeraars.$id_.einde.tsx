import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { getVoorFormulier } from '~/domein/inburgeraar/dossier.service.server';
import { eindeSchema } from '~/domein/inburgeraar/feiten.schema';
import { legEindeVast } from '~/domein/inburgeraar/feiten.service.server';
import { EindeFormulier } from '~/domein/inburgeraar/ui/EindeFormulier';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

const rollen = ['casemanager'] as const;

export const loader = pagina({ rollen }, ({ context, params }) => getVoorFormulier(context, eisId(params.id)));

export const action = handeling({ rollen, schema: eindeSchema }, async ({ context, params, waarden, formulierId }) => {
  const inburgeraarId = eisId(params.id);
  await legEindeVast(context, { inburgeraarId, formulierId }, waarden);
  return redirect(`/inburgeraars/${inburgeraarId}?gedaan=einde`);
});

export const meta = paginaTitel('inburgeraar.feiten.einde.titel');

export default function Einde() {
  return <EindeFormulier gegevens={useLoaderData<typeof loader>()} />;
}
