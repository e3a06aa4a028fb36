import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { cursistenlijst, zoekSchema } from '~/domein/cursist/lijst.schema';
import { getCursisten } from '~/domein/cursist/lijst.service.server';
import { CursistenPagina } from '~/domein/cursist/ui/CursistenPagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { ontzegel, verzegel } from '~/platform/http/zegel.server';
import { onthoudKeuzes } from '~/platform/lijst/bewaardekeuzes.server';
import { leesPagina } from '~/platform/lijst/bladzijde';
import { leesKeuzes } from '~/platform/lijst/lijstkeuzes';

const rollen = ['taalaanbieder'] as const;
const DOEL = 'cursisten';

export const loader = pagina({ rollen }, async ({ context, url }) => {
  const bladzijde = leesPagina(url);
  const zegel = url.searchParams.get('zoek');
  if (zegel !== null) {
    const zoek = ontzegel(context, DOEL, zegel);
    return zoek === null ? redirect('/cursisten') : getCursisten(context, { zoek, pagina: bladzijde });
  }
  const bewaard = await onthoudKeuzes(context, DOEL, { lijst: cursistenlijst, zoek: url.searchParams });
  if (bewaard !== null) return redirect(`/cursisten?${bewaard}`);
  return getCursisten(context, { ...leesKeuzes(cursistenlijst, url.searchParams), pagina: bladzijde });
});

export const action = handeling({ rollen, schema: zoekSchema }, ({ context, waarden }) =>
  redirect(waarden.zoek === '' ? '/cursisten' : `/cursisten?zoek=${verzegel(context, DOEL, waarden.zoek)}`),
);

export const meta = paginaTitel('cursist.lijst.titel');

export default function Cursisten() {
  return <CursistenPagina lijst={useLoaderData<typeof loader>()} />;
}
