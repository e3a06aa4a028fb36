import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { getTijdlijn } from '~/domein/inburgeraar/dossier.service.server';
import { TijdlijnPagina } from '~/domein/inburgeraar/ui/TijdlijnPagina';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';
import { leesPagina } from '~/platform/lijst/bladzijde';

export const loader = pagina({ rollen: ['casemanager'] }, ({ context, params, url }) =>
  getTijdlijn(context, eisId(params.id), leesPagina(url)),
);

export const meta = paginaTitel('inburgeraar.tijdlijn_titel');

export default function Tijdlijn() {
  return <TijdlijnPagina {...useLoaderData<typeof loader>()} />;
}
