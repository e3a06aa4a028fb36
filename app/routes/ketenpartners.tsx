import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { ketenpartnerSchema } from '~/domein/ketenpartner/ketenpartner.schema';
import { getKetenpartners, wijzigKetenpartner } from '~/domein/ketenpartner/ketenpartner.service.server';
import { KetenpartnersPagina } from '~/domein/ketenpartner/ui/KetenpartnersPagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';

const rollen = ['relatiebeheerder'] as const;

export const loader = pagina({ rollen }, ({ context }) => getKetenpartners(context));

export const action = handeling({ rollen, schema: ketenpartnerSchema }, async ({ context, waarden, formulierId }) => {
  await wijzigKetenpartner(context, formulierId, waarden);
  return redirect('/ketenpartners?gedaan=bewaard');
});

export const meta = paginaTitel('ketenpartner.titel');

export default function Ketenpartners() {
  return <KetenpartnersPagina partners={useLoaderData<typeof loader>()} />;
}
