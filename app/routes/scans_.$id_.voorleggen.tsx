import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { adviesSchema } from '~/domein/scanbesluit/scanbesluit.schema';
import { VoorleggenPagina } from '~/domein/scanbesluit/ui/VoorleggenPagina';
import { getVoorleggen, legVoor } from '~/domein/scanbesluit/voorleggen.service.server';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

const rollen = ['relatiebeheerder'] as const;

export const loader = pagina({ rollen }, ({ context, params }) => getVoorleggen(context, eisId(params.id)));

export const action = handeling({ rollen, schema: adviesSchema }, async ({ context, params, waarden, formulierId }) => {
  const id = eisId(params.id);
  await legVoor(context, id, waarden, formulierId);
  return redirect(`/scans/${id}?gedaan=voorgelegd`);
});

export const meta = paginaTitel<{ scan: { naam: string } }>('scanbesluit.voorleggen.titel', ({ scan }) => ({ naam: scan.naam }));

export default function Voorleggen() {
  return <VoorleggenPagina {...useLoaderData<typeof loader>()} />;
}
