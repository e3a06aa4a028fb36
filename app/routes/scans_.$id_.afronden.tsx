import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { eindig, getEindeformulier } from '~/domein/kwaliteitsscan/scanhandeling.service.server';
import { EindePagina } from '~/domein/kwaliteitsscan/ui/EindePagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

const rollen = ['relatiebeheerder'] as const;

export const loader = pagina({ rollen }, ({ context, params }) => getEindeformulier(context, eisId(params.id), 'afgerond'));

export const action = handeling({ rollen }, async ({ context, params, formulierId }) => {
  const scanId = eisId(params.id);
  await eindig(context, { scanId, gebeurtenis: 'afgerond', toelichting: null, formulierId });
  return redirect(`/scans/${scanId}?gedaan=afgerond`);
});

export const meta = paginaTitel('kwaliteitsscan.afronden.titel');

export default function Afronden() {
  return <EindePagina {...useLoaderData<typeof loader>()} hoe="afronden" />;
}
