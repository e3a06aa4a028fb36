import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { besluit } from '~/domein/matrix/besluit.service.server';
import { besluitSchema } from '~/domein/matrix/matrix.schema';
import { VoorstelPagina } from '~/domein/matrix/ui/VoorstelPagina';
import { getVoorstel } from '~/domein/matrix/voorstel.service.server';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

const rollen = ['beheerder'] as const;

export const loader = pagina({ rollen }, ({ context, params }) => getVoorstel(context, eisId(params.id)));

export const action = handeling({ rollen, schema: besluitSchema }, async ({ context, params, waarden }) => {
  const id = eisId(params.id);
  await besluit(context, id, waarden);
  return redirect(`/grondslagen/${id}?gedaan=${waarden.doe}`);
});

export const meta = paginaTitel('matrix.voorstel.kop');

export default function Voorstel() {
  return <VoorstelPagina voorstel={useLoaderData<typeof loader>()} />;
}
