import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { waarnemingSchema } from '~/domein/waarneming/waarneming.schema';
import { getWaarnemingen, voerWaarnemingUit } from '~/domein/waarneming/waarneming.service.server';
import { WaarnemingPagina } from '~/domein/waarneming/ui/WaarnemingPagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';

const rollen = ['casemanager', 'beheerder'] as const;

export const loader = pagina({ rollen }, ({ context }) => getWaarnemingen(context));

export const action = handeling({ rollen, schema: waarnemingSchema }, async ({ context, waarden, formulierId }) => {
  await voerWaarnemingUit(context, waarden, formulierId);
  return redirect(`/waarneming?gedaan=${waarden.doe}`);
});

export const meta = paginaTitel('waarneming.titel');

export default function Waarneming() {
  return <WaarnemingPagina waarnemingen={useLoaderData<typeof loader>()} />;
}
