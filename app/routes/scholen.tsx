import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { leesZoekterm, scholenlijst } from '~/domein/taalaanbieder/scholen.schema';
import { getScholen } from '~/domein/taalaanbieder/scholen.service.server';
import { ScholenPagina } from '~/domein/taalaanbieder/ui/ScholenPagina';
import { redirect } from '~/platform/http/antwoord.server';
import { pagina } from '~/platform/http/pagina.server';
import { onthoudKeuzes } from '~/platform/lijst/bewaardekeuzes.server';
import { leesPagina } from '~/platform/lijst/bladzijde';
import { heeftKeuzes, leesKeuzes } from '~/platform/lijst/lijstkeuzes';

export const loader = pagina({ rollen: ['relatiebeheerder'] }, async ({ context, url }) => {
  const zoek = leesZoekterm(url.searchParams);
  // A bare search looks in all schools, whatever was chosen before.
  if (zoek === '' || heeftKeuzes(scholenlijst, url.searchParams)) {
    const bewaard = await onthoudKeuzes(context, 'scholen', { lijst: scholenlijst, zoek: url.searchParams });
    if (bewaard !== null) return redirect(`/scholen?${bewaard}`);
  }
  return getScholen(context, { keuzes: leesKeuzes(scholenlijst, url.searchParams), zoek, pagina: leesPagina(url) });
});

export const meta = paginaTitel('taalaanbieder.titel');

export default function Scholen() {
  return <ScholenPagina scholen={useLoaderData<typeof loader>()} />;
}
