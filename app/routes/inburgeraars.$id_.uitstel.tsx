import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { uitstelSchema } from '~/domein/uiterstedag/uitstel.schema';
import { getUitstelpagina, stelUit } from '~/domein/uiterstedag/uitstel.service.server';
import { UitstelPagina } from '~/domein/uiterstedag/ui/UitstelPagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

const rollen = ['casemanager'] as const;

export const loader = pagina({ rollen }, ({ context, params }) => getUitstelpagina(context, eisId(params.id)));

export const action = handeling({ rollen, schema: uitstelSchema }, async ({ context, params, waarden: invoer, formulierId }) => {
  const inburgeraarId = eisId(params.id);
  await stelUit(context, { inburgeraarId, formulierId, invoer });
  return redirect(`/inburgeraars/${inburgeraarId}/uitstel?gedaan=uitgesteld`);
});

export const meta = paginaTitel('uiterstedag.uitstel.titel');

export default function Uitstel() {
  return <UitstelPagina {...useLoaderData<typeof loader>()} />;
}
