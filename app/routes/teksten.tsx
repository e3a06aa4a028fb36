import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { getTeksten } from '~/domein/verklaring/teksten.service.server';
import { TekstenPagina } from '~/domein/verklaring/ui/TekstenPagina';
import { pagina } from '~/platform/http/pagina.server';

export const loader = pagina({ rollen: ['beheerder', 'fg'] }, ({ context }) => getTeksten(context));

export const meta = paginaTitel('toestemming.teksten.titel');

export default function Teksten() {
  return <TekstenPagina {...useLoaderData<typeof loader>()} />;
}
