import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { voorstelSchema } from '~/domein/matrix/matrix.schema';
import { getVoorstelformulier } from '~/domein/matrix/matrix.service.server';
import { NieuwVoorstel } from '~/domein/matrix/ui/NieuwVoorstel';
import { stelVoor } from '~/domein/matrix/voorstel.service.server';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';

const rollen = ['beheerder'] as const;

export const loader = pagina({ rollen }, ({ context }) => getVoorstelformulier(context));

export const action = handeling({ rollen, schema: voorstelSchema }, async ({ context, waarden, formulierId }) =>
  redirect(`/grondslagen/${await stelVoor(context, waarden, formulierId)}?gedaan=voorgesteld`),
);

export const meta = paginaTitel('matrix.nieuw.titel');

export default function Nieuw() {
  return <NieuwVoorstel {...useLoaderData<typeof loader>()} />;
}
