import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { getOntvangen } from '~/domein/aanmelding/indienen.service.server';
import { OntvangenPagina } from '~/domein/aanmelding/ui/OntvangenPagina';
import { conceptgeheim } from '~/platform/http/aanmeldingcookie';
import { pagina } from '~/platform/http/pagina.server';

export const loader = pagina({ rollen: 'openbaar' }, async ({ context, request }) => ({
  ontvangen: await getOntvangen(context, conceptgeheim(context.settings, request)),
}));

export const meta = paginaTitel('aanmelding.ontvangen.titel');

export default function Ontvangen() {
  return <OntvangenPagina {...useLoaderData<typeof loader>()} />;
}
