import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { isLogsoort } from '~/domein/toegang/logboek';
import { getLogboek } from '~/domein/toegang/logboek.service.server';
import { LogboekPagina } from '~/domein/toegang/ui/LogboekPagina';
import { nietGevonden } from '~/platform/fout';
import { pagina } from '~/platform/http/pagina.server';
import { leesPagina } from '~/platform/lijst/bladzijde';

export const loader = pagina({ rollen: ['fg'] }, ({ context, params, url }) => {
  if (!isLogsoort(params.soort)) throw nietGevonden();
  return getLogboek(context, { soort: params.soort, zoek: url.searchParams, pagina: leesPagina(url) });
});

export const meta = paginaTitel('toegang.logboek.titel');

export default function Logdeel() {
  return <LogboekPagina logboek={useLoaderData<typeof loader>()} />;
}
