import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { getStuk } from '~/domein/toestemming/toestemming.inzien.service.server';
import { StukPagina } from '~/domein/toestemming/ui/StukPagina';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

export const loader = pagina({ rollen: ['casemanager', 'taalaanbieder', 'inburgeraar'] }, async ({ context, params }) => {
  const id = eisId(params.id);
  return { id, stuk: await getStuk(context, id) };
});

export const meta = paginaTitel('toestemming.document.titel');

export default function Toestemmingsverklaring() {
  const { id, stuk } = useLoaderData<typeof loader>();
  return <StukPagina stuk={stuk} pdf={`/toestemming/${id}/pdf`} />;
}
