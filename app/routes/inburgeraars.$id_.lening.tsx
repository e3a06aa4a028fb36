import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { getVoorFormulier } from '~/domein/inburgeraar/dossier.service.server';
import { leningSchema } from '~/domein/inburgeraar/feiten.schema';
import { legLeningVast } from '~/domein/inburgeraar/feiten.service.server';
import { LeningFormulier } from '~/domein/inburgeraar/ui/LeningFormulier';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

const rollen = ['casemanager'] as const;

export const loader = pagina({ rollen }, ({ context, params }) => getVoorFormulier(context, eisId(params.id)));

export const action = handeling({ rollen, schema: leningSchema }, async ({ context, params, waarden, formulierId }) => {
  const inburgeraarId = eisId(params.id);
  await legLeningVast(context, { inburgeraarId, formulierId }, waarden);
  return redirect(`/inburgeraars/${inburgeraarId}?gedaan=lening`);
});

export const meta = paginaTitel('inburgeraar.feiten.lening.titel');

export default function Lening() {
  return <LeningFormulier gegevens={useLoaderData<typeof loader>()} />;
}
