import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { getAanmeldtermijnen } from '~/domein/aanmelding/aanmeldtermijnen.service.server';
import { ConvenantPagina } from '~/domein/aanmelding/ui/ConvenantPagina';
import { pagina } from '~/platform/http/pagina.server';

export const loader = pagina({ rollen: 'openbaar' }, ({ context }) => getAanmeldtermijnen(context));

export const meta = paginaTitel('aanmelding.convenant.titel');

export default function Convenant() {
  return <ConvenantPagina {...useLoaderData<typeof loader>()} />;
}
