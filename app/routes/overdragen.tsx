import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { leesWie, overdrachtSchema } from '~/domein/overdracht/overdracht.schema';
import { getOverdragen, voerOverdrachtUit } from '~/domein/overdracht/overdracht.service.server';
import { OverdragenPagina } from '~/domein/overdracht/ui/OverdragenPagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';

const rollen = ['casemanager', 'beheerder'] as const;

export const loader = pagina({ rollen }, ({ context, url }) => getOverdragen(context, leesWie(url.searchParams)));

export const action = handeling({ rollen, schema: overdrachtSchema }, async ({ context, waarden, formulierId }) => {
  await voerOverdrachtUit(context, waarden, formulierId);
  return redirect(`/overdragen?gedaan=${waarden.doe === 'neem_terug' ? 'neem_terug' : 'draag_over'}`);
});

export const meta = paginaTitel('overdracht.titel');

export default function Overdragen() {
  return <OverdragenPagina overdragen={useLoaderData<typeof loader>()} />;
}
