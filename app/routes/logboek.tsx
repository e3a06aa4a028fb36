import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { getLogboek } from '~/domein/toegang/logboek.service.server';
import { LogboekPagina } from '~/domein/toegang/ui/LogboekPagina';
import { pagina } from '~/platform/http/pagina.server';
import { leesPagina } from '~/platform/lijst/bladzijde';

export const loader = pagina({ rollen: ['fg'] }, ({ context, url }) =>
  getLogboek(context, { soort: 'inzagen', zoek: url.searchParams, pagina: leesPagina(url) }),
);

export const meta = paginaTitel('toegang.logboek.titel');

export default function Inzagen() {
  return <LogboekPagina logboek={useLoaderData<typeof loader>()} />;
}
