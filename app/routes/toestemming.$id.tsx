import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { getBewijs } from '~/domein/bewijs/bewijs.service.server';
import { BewijsPagina } from '~/domein/bewijs/ui/BewijsPagina';
import { taalUitAdres } from '~/domein/verklaring/taalvanverzoek';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

export const loader = pagina({ rollen: ['casemanager', 'taalaanbieder', 'inburgeraar'] }, async ({ context, params, url }) => {
  const id = eisId(params.id);
  return { id, ...(await getBewijs(context, { toestemmingId: id, taal: taalUitAdres(url) })) };
});

export const meta = paginaTitel('toestemming.document.titel');

export default function Toestemmingsverklaring() {
  return <BewijsPagina {...useLoaderData<typeof loader>()} />;
}
