import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { getVoorFormulier } from '~/domein/inburgeraar/dossier.service.server';
import { beperkingSchema } from '~/domein/inburgeraar/feiten.schema';
import { legBeperkingVast } from '~/domein/inburgeraar/feiten.service.server';
import { BeperkingFormulier } from '~/domein/inburgeraar/ui/BeperkingFormulier';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

const rollen = ['casemanager'] as const;

export const loader = pagina({ rollen }, ({ context, params }) => getVoorFormulier(context, eisId(params.id)));

export const action = handeling({ rollen, schema: beperkingSchema }, async ({ context, params, waarden, formulierId }) => {
  const inburgeraarId = eisId(params.id);
  await legBeperkingVast(context, { inburgeraarId, formulierId }, waarden);
  return redirect(`/inburgeraars/${inburgeraarId}?gedaan=beperking`);
});

export const meta = paginaTitel('inburgeraar.feiten.beperking.titel');

export default function Beperking() {
  return <BeperkingFormulier gegevens={useLoaderData<typeof loader>()} />;
}
