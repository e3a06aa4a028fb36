import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { nieuwSchema } from '~/domein/cursist/cursist.schema';
import { getNieuw } from '~/domein/cursist/cursist.service.server';
import { NieuwPagina } from '~/domein/cursist/ui/NieuwPagina';
import { schrijfNieuwIn } from '~/domein/cursist/wijzig.service.server';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';

const rollen = ['taalaanbieder'] as const;

export const loader = pagina({ rollen }, ({ context }) => getNieuw(context));

export const action = handeling({ rollen, schema: nieuwSchema }, async ({ context, waarden, formulierId }) =>
  redirect(`/cursisten/${await schrijfNieuwIn(context, waarden, formulierId)}?gedaan=nieuw`),
);

export const meta = paginaTitel('cursist.nieuw.titel');

export default function Nieuw() {
  return <NieuwPagina {...useLoaderData<typeof loader>()} />;
}
