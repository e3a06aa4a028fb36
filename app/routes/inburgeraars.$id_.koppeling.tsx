import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { getVoorKoppeling } from '~/domein/inburgeraar/dossier.service.server';
import { koppelingSchema } from '~/domein/inburgeraar/feiten.schema';
import { legKoppelingVast } from '~/domein/inburgeraar/koppeling.service.server';
import { KoppelingFormulier } from '~/domein/inburgeraar/ui/KoppelingFormulier';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

const rollen = ['casemanager'] as const;

export const loader = pagina({ rollen }, ({ context, params }) => getVoorKoppeling(context, eisId(params.id)));

export const action = handeling({ rollen, schema: koppelingSchema }, async ({ context, params, waarden, formulierId }) => {
  const inburgeraarId = eisId(params.id);
  await legKoppelingVast(context, { inburgeraarId, formulierId }, waarden);
  return redirect(`/inburgeraars/${inburgeraarId}?gedaan=koppeling`);
});

export const meta = paginaTitel('inburgeraar.feiten.koppeling.titel');

export default function Koppeling() {
  return <KoppelingFormulier gegevens={useLoaderData<typeof loader>()} />;
}
