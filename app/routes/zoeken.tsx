import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { ZoekenPagina } from '~/domein/zoeken/ui/ZoekenPagina';
import { zoekrollen } from '~/domein/zoeken/zoeken.policy';
import { zoekSchema } from '~/domein/zoeken/zoeken.schema';
import { zoek } from '~/domein/zoeken/zoeken.service.server';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { ontzegel, verzegel } from '~/platform/http/zegel.server';

const rollen = zoekrollen;
const DOEL = 'zoeken';

export const loader = pagina({ rollen }, async ({ context, actor, url }) => {
  const zegel = url.searchParams.get('zoek');
  const term = zegel === null ? null : ontzegel(context, DOEL, zegel);
  const wat = actor.rol === 'relatiebeheerder' ? ('scholen' as const) : ('mensen' as const);
  return { term, wat, gevonden: term === null ? null : await zoek(context, term) };
});

export const action = handeling({ rollen, schema: zoekSchema }, ({ context, waarden }) =>
  redirect(waarden.term === '' ? '/zoeken' : `/zoeken?zoek=${verzegel(context, DOEL, waarden.term)}`),
);

export const meta = paginaTitel('zoeken.titel');

export default function Zoeken() {
  return <ZoekenPagina {...useLoaderData<typeof loader>()} />;
}
