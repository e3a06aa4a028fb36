import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { getOngeldigvraag, verklaarOngeldig } from '~/domein/toestemming/toestemming.ongeldig.service.server';
import { ongeldigSchema } from '~/domein/toestemming/toestemming.schema';
import { OngeldigPagina } from '~/domein/toestemming/ui/OngeldigPagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

const rollen = ['casemanager'] as const;

export const loader = pagina({ rollen }, ({ context, params }) =>
  getOngeldigvraag(context, { wie: { inburgeraarId: eisId(params.id) }, toestemmingId: eisId(params.toestemmingId) }),
);

export const action = handeling({ rollen, schema: ongeldigSchema }, async ({ context, params, waarden: invoer, formulierId }) => {
  const [inburgeraarId, toestemmingId] = [eisId(params.id), eisId(params.toestemmingId)];
  await verklaarOngeldig(context, { wie: { inburgeraarId }, toestemmingId, formulierId, invoer });
  return redirect(`/inburgeraars/${inburgeraarId}/toestemming/${toestemmingId}`);
});

export const meta = paginaTitel('toestemming.ongeldig.titel');

export default function Ongeldig() {
  const vraag = useLoaderData<typeof loader>();
  return <OngeldigPagina vraag={vraag} terug={`/inburgeraars/${vraag.persoon.id}/toestemming/${vraag.handeling.id}`} />;
}
