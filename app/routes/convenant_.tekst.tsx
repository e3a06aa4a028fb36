import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { getOpenbareTekst } from '~/domein/convenant/convenanttekst.service.server';
import { ConvenanttekstPagina } from '~/domein/convenant/ui/ConvenanttekstPagina';
import { pagina } from '~/platform/http/pagina.server';

export const loader = pagina({ rollen: 'openbaar' }, ({ context }) => getOpenbareTekst(context));

export const meta = paginaTitel('convenant.tekst.titel');

export default function Convenanttekst() {
  return <ConvenanttekstPagina {...useLoaderData<typeof loader>()} />;
}
