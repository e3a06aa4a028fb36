import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { getBlancoFormulier } from '~/domein/verklaring/tekst.service.server';
import { FormulierPagina } from '~/domein/verklaring/ui/FormulierPagina';
import { leesVerklaringstaal } from '~/domein/verklaring/verklaringstaal';
import { pagina } from '~/platform/http/pagina.server';

export const loader = pagina({ rollen: 'ieder' }, ({ context, url }) =>
  getBlancoFormulier(context, leesVerklaringstaal(url.searchParams.get('taal'))),
);

export const meta = paginaTitel('toestemming.blanco.titel');

export default function Toestemmingsformulier() {
  return <FormulierPagina {...useLoaderData<typeof loader>()} />;
}
