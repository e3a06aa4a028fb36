import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { getDossier } from '~/domein/inburgeraar/dossier.service.server';
import { DossierPagina } from '~/domein/inburgeraar/ui/DossierPagina';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

export const loader = pagina({ rollen: ['casemanager'] }, ({ context, params }) => getDossier(context, eisId(params.id)));

export const meta = paginaTitel('inburgeraar.dossier.titel');

export default function Dossier() {
  return <DossierPagina dossier={useLoaderData<typeof loader>()} />;
}
