import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { getVoorFormulier } from '~/domein/inburgeraar/dossier.service.server';
import { situatieSchema } from '~/domein/inburgeraar/feiten.schema';
import { legSituatieVast } from '~/domein/inburgeraar/feiten.service.server';
import { SituatieFormulier } from '~/domein/inburgeraar/ui/SituatieFormulier';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

const rollen = ['casemanager'] as const;

export const loader = pagina({ rollen }, ({ context, params }) => getVoorFormulier(context, eisId(params.id)));

export const action = handeling({ rollen, schema: situatieSchema }, async ({ context, params, waarden, formulierId }) => {
  const inburgeraarId = eisId(params.id);
  await legSituatieVast(context, { inburgeraarId, formulierId }, waarden);
  return redirect(`/inburgeraars/${inburgeraarId}?gedaan=situatie`);
});

export const meta = paginaTitel('inburgeraar.feiten.situatie.titel');

export default function Situatie() {
  return <SituatieFormulier gegevens={useLoaderData<typeof loader>()} />;
}
