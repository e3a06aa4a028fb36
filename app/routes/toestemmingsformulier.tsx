import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { getBlancoFormulier } from '~/domein/toestemming/toestemming.inzien.service.server';
import { StukPagina } from '~/domein/toestemming/ui/StukPagina';
import { pagina } from '~/platform/http/pagina.server';

export const loader = pagina({ rollen: 'ieder' }, ({ context }) => getBlancoFormulier(context));

export const meta = paginaTitel('toestemming.blanco.titel');

export default function Toestemmingsformulier() {
  return <StukPagina stuk={useLoaderData<typeof loader>()} pdf="/toestemmingsformulier/pdf" />;
}
