import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { getInzagen } from '~/domein/inburgeraar/dossier.service.server';
import { InzagenPagina } from '~/domein/inburgeraar/ui/InzagenPagina';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

export const loader = pagina({ rollen: ['casemanager'] }, ({ context, params }) => getInzagen(context, eisId(params.id)));

export const meta = paginaTitel('inburgeraar.inzagen.titel');

export default function Inzagen() {
  return <InzagenPagina {...useLoaderData<typeof loader>()} />;
}
