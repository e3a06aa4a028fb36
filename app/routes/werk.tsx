import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { werklijst } from '~/domein/werkvoorraad/lijst.schema';
import { WerkPagina } from '~/domein/werkvoorraad/ui/WerkPagina';
import { getWerk } from '~/domein/werkvoorraad/werkvoorraad.service.server';
import { redirect } from '~/platform/http/antwoord.server';
import { pagina } from '~/platform/http/pagina.server';
import { onthoudKeuzes } from '~/platform/lijst/bewaardekeuzes.server';
import { leesPagina } from '~/platform/lijst/bladzijde';
import { leesKeuzes } from '~/platform/lijst/lijstkeuzes';

const rollen = ['casemanager', 'taalaanbieder', 'relatiebeheerder', 'tekenbevoegde', 'beheerder', 'fg'] as const;

export const loader = pagina({ rollen }, async ({ context, url }) => {
  const bewaard = await onthoudKeuzes(context, 'werk', { lijst: werklijst, zoek: url.searchParams });
  if (bewaard !== null) return redirect(`/werk?${bewaard}`);
  return getWerk(context, { keuzes: leesKeuzes(werklijst, url.searchParams), pagina: leesPagina(url) });
});

export const meta = paginaTitel('werkvoorraad.titel');

export default function Werk() {
  return <WerkPagina werk={useLoaderData<typeof loader>()} />;
}
