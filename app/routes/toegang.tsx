import { useActionData, useLoaderData } from '@remix-run/react';
import { leesPagina } from '~/components/gegevens/lijsturl';
import { paginaTitel } from '~/components/paginatitel';
import { leesFilter, zoekSchema } from '~/domein/toegang/gebruikers.schema';
import { getGebruikers } from '~/domein/toegang/gebruikers.service.server';
import { GebruikersPagina } from '~/domein/toegang/ui/GebruikersPagina';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';

const rollen = ['beheerder'] as const;

export const loader = pagina({ rollen }, ({ context, url }) =>
  getGebruikers(context, { filter: leesFilter(url.searchParams), pagina: leesPagina(url) }),
);

export const action = handeling({ rollen, schema: zoekSchema }, ({ context, waarden }) => getGebruikers(context, waarden));

export const meta = paginaTitel('toegang.titel');

export default function Toegang() {
  const lijst = useLoaderData<typeof loader>();
  const gezocht = useActionData<typeof action>();
  return <GebruikersPagina lijst={gezocht && 'rijen' in gezocht ? gezocht : lijst} />;
}
