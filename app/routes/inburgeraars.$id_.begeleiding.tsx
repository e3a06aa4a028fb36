import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { getVoorFormulier } from '~/domein/inburgeraar/dossier.service.server';
import { begeleidingSchema } from '~/domein/inburgeraar/feiten.schema';
import { legBegeleidingVast } from '~/domein/inburgeraar/feiten.service.server';
import { BegeleidingFormulier } from '~/domein/inburgeraar/ui/BegeleidingFormulier';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

const rollen = ['casemanager'] as const;

export const loader = pagina({ rollen }, ({ context, params }) => getVoorFormulier(context, eisId(params.id)));

export const action = handeling({ rollen, schema: begeleidingSchema }, async ({ context, params, waarden, formulierId }) => {
  const inburgeraarId = eisId(params.id);
  await legBegeleidingVast(context, { inburgeraarId, formulierId }, waarden);
  return redirect(`/inburgeraars/${inburgeraarId}?gedaan=begeleiding`);
});

export const meta = paginaTitel('inburgeraar.feiten.begeleiding.titel');

export default function Begeleiding() {
  return <BegeleidingFormulier gegevens={useLoaderData<typeof loader>()} />;
}
