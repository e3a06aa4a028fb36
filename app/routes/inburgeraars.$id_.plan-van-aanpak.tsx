import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { getVoorFormulier } from '~/domein/inburgeraar/dossier.service.server';
import { planSchema } from '~/domein/inburgeraar/feiten.schema';
import { legPlanVast } from '~/domein/inburgeraar/feiten.service.server';
import { RouteFormulier } from '~/domein/inburgeraar/ui/RouteFormulier';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

const rollen = ['casemanager'] as const;

export const loader = pagina({ rollen }, ({ context, params }) => getVoorFormulier(context, eisId(params.id)));

export const action = handeling({ rollen, schema: planSchema }, async ({ context, params, waarden, formulierId }) => {
  const inburgeraarId = eisId(params.id);
  await legPlanVast(context, { inburgeraarId, formulierId }, waarden);
  return redirect(`/inburgeraars/${inburgeraarId}?gedaan=plan`);
});

export const meta = paginaTitel('inburgeraar.feiten.plan-van-aanpak.titel');

export default function PlanVanAanpak() {
  return <RouteFormulier soort="plan-van-aanpak" gegevens={useLoaderData<typeof loader>()} />;
}
