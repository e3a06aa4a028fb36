import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { getKvkpagina, vraagKvkOpnieuw } from '~/domein/kvk/kvk.service.server';
import { KvkPagina } from '~/domein/kvk/ui/KvkPagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

export const loader = pagina({ rollen: ['relatiebeheerder', 'tekenbevoegde'] }, ({ context, params }) =>
  getKvkpagina(context, eisId(params.id)),
);

export const action = handeling({ rollen: ['relatiebeheerder'] }, async ({ context, params }) => {
  const scanId = eisId(params.id);
  await vraagKvkOpnieuw(context, scanId);
  return redirect(`/scans/${scanId}/kvk?gedaan=gevraagd`);
});

export const meta = paginaTitel('kvk.titel');

export default function Kvk() {
  return <KvkPagina {...useLoaderData<typeof loader>()} />;
}
