import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { getVragen } from '~/domein/toestemming/toestemming.overzicht.service.server';
import { keuzeSchema } from '~/domein/toestemming/toestemming.schema';
import { VragenPagina } from '~/domein/toestemming/ui/VragenPagina';
import { redirect } from '~/platform/http/antwoord.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

export const loader = pagina({ rollen: ['casemanager'] }, async ({ context, params, url }) => {
  const id = eisId(params.id);
  const { wijze, school } = keuzeSchema.parse({ wijze: url.searchParams.get('wijze'), school: url.searchParams.get('school') });
  if (wijze) throw redirect(`/inburgeraars/${id}/toestemming/${wijze}${school ? `?school=${school}` : ''}`);
  return getVragen(context, id);
});

export const meta = paginaTitel('toestemming.vastleggen.titel');

export default function Vragen() {
  return <VragenPagina {...useLoaderData<typeof loader>()} />;
}
