import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { getAannemen, neemAan, type Aannemenpagina } from '~/domein/kwaliteitsscan/aannemen.service.server';
import { AannemenPagina } from '~/domein/kwaliteitsscan/ui/AannemenPagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

const rollen = ['relatiebeheerder'] as const;

export const loader = pagina({ rollen }, ({ context, params }) => getAannemen(context, eisId(params.id)));

export const action = handeling({ rollen }, async ({ context, params, formulierId }) => {
  const id = eisId(params.id);
  await neemAan(context, id, formulierId);
  return redirect(`/scans/${id}?gedaan=aangenomen`);
});

export const meta = paginaTitel<Aannemenpagina>('kwaliteitsscan.aannemen.titel', ({ aanmelding: { naam } }) => ({ naam }));

export default function Aannemen() {
  return <AannemenPagina {...useLoaderData<typeof loader>()} />;
}
