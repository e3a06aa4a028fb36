import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { getCursistpagina } from '~/domein/cursist/cursist.service.server';
import { CursistPagina } from '~/domein/cursist/ui/CursistPagina';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

export const loader = pagina({ rollen: ['taalaanbieder'] }, ({ context, params }) => getCursistpagina(context, eisId(params.id)));

export const meta = paginaTitel('cursist.pagina.titel');

export default function Cursist() {
  return <CursistPagina beeld={useLoaderData<typeof loader>()} />;
}
