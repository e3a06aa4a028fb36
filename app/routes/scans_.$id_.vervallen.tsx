import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { vervallenSchema } from '~/domein/kwaliteitsscan/scanhandeling.schema';
import { eindig, getEindeformulier } from '~/domein/kwaliteitsscan/scanhandeling.service.server';
import { EindePagina } from '~/domein/kwaliteitsscan/ui/EindePagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

const rollen = ['relatiebeheerder'] as const;

export const loader = pagina({ rollen }, ({ context, params }) => getEindeformulier(context, eisId(params.id), 'vervallen'));

export const action = handeling({ rollen, schema: vervallenSchema }, async ({ context, params, waarden, formulierId }) => {
  const scanId = eisId(params.id);
  await eindig(context, { scanId, gebeurtenis: 'vervallen', toelichting: waarden.toelichting, formulierId });
  return redirect(`/scans/${scanId}?gedaan=vervallen`);
});

export const meta = paginaTitel('kwaliteitsscan.vervallen.titel');

export default function Vervallen() {
  return <EindePagina {...useLoaderData<typeof loader>()} hoe="vervallen" />;
}
