import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { getVoorFormulier } from '~/domein/inburgeraar/dossier.service.server';
import { termijnSchema } from '~/domein/inburgeraar/feiten.schema';
import { legTermijnVast } from '~/domein/inburgeraar/feiten.service.server';
import { TermijnFormulier } from '~/domein/inburgeraar/ui/TermijnFormulier';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

const rollen = ['casemanager'] as const;

export const loader = pagina({ rollen }, ({ context, params }) => getVoorFormulier(context, eisId(params.id)));

export const action = handeling({ rollen, schema: termijnSchema }, async ({ context, params, waarden, formulierId }) => {
  const inburgeraarId = eisId(params.id);
  await legTermijnVast(context, { inburgeraarId, formulierId }, waarden);
  return redirect(`/inburgeraars/${inburgeraarId}?gedaan=termijn`);
});

export const meta = paginaTitel('inburgeraar.feiten.termijn.titel');

export default function Termijn() {
  return <TermijnFormulier gegevens={useLoaderData<typeof loader>()} />;
}
