import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { wijzigSchema } from '~/domein/cursist/cursist.schema';
import { getGegevens } from '~/domein/cursist/cursist.service.server';
import { GegevensPagina } from '~/domein/cursist/ui/GegevensPagina';
import { wijzigGegevens } from '~/domein/cursist/wijzig.service.server';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

const rollen = ['taalaanbieder'] as const;

export const loader = pagina({ rollen }, ({ context, params }) => getGegevens(context, eisId(params.id)));

export const action = handeling({ rollen, schema: wijzigSchema }, async ({ context, params, waarden }) => {
  const id = eisId(params.id);
  await wijzigGegevens(context, id, waarden);
  return redirect(`/cursisten/${id}?gedaan=gegevens`);
});

export const meta = paginaTitel('cursist.gegevens.titel');

export default function Gegevens() {
  return <GegevensPagina {...useLoaderData<typeof loader>()} />;
}
