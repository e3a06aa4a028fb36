import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { persoonSchema } from '~/domein/inburgeraar/inburgeraar.schema';
import { getPersoon, wijzigPersoon } from '~/domein/inburgeraar/inburgeraar.service.server';
import { GegevensFormulier } from '~/domein/inburgeraar/ui/GegevensFormulier';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

const rollen = ['casemanager'] as const;

export const loader = pagina({ rollen }, ({ context, params }) => getPersoon(context, eisId(params.id)));

export const action = handeling({ rollen, schema: persoonSchema }, async ({ context, params, waarden }) => {
  const id = eisId(params.id);
  await wijzigPersoon(context, id, waarden);
  return redirect(`/inburgeraars/${id}?gedaan=gegevens`);
});

export const meta = paginaTitel('inburgeraar.gegevens.titel');

export default function Gegevens() {
  return <GegevensFormulier persoon={useLoaderData<typeof loader>()} />;
}
