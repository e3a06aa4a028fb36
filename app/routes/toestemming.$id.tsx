import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { getBewijs } from '~/domein/bewijs/bewijs.service.server';
import { BewijsPagina } from '~/domein/bewijs/ui/BewijsPagina';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

export const loader = pagina({ rollen: ['casemanager', 'taalaanbieder', 'inburgeraar'] }, async ({ context, params }) => {
  const id = eisId(params.id);
  return { id, stuk: await getBewijs(context, id) };
});

export const meta = paginaTitel('toestemming.document.titel');

export default function Toestemmingsverklaring() {
  const { id, stuk } = useLoaderData<typeof loader>();
  return <BewijsPagina id={id} stuk={stuk} />;
}
