import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { bewijsvoorbeeld } from '~/domein/bewijs/bewijsvoorbeeld';
import { VoorbeeldPagina } from '~/domein/verklaring/ui/VoorbeeldPagina';
import { verklaringswoorden } from '~/domein/verklaring/verklaringswoorden.server';
import { getVoorbeeld } from '~/domein/verklaring/voorbeeld.service.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

export const loader = pagina({ rollen: ['beheerder', 'fg'] }, async ({ context, params }) => {
  const voorbeeld = await getVoorbeeld(context, eisId(params.id));
  return { ...voorbeeld, bewijs: bewijsvoorbeeld(voorbeeld, verklaringswoorden) };
});

export const meta = paginaTitel('toestemming.teksten.voorbeeld.titel');

export default function Voorbeeld() {
  return <VoorbeeldPagina {...useLoaderData<typeof loader>()} />;
}
