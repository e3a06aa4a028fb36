import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { getDossier } from '~/domein/inburgeraar/dossier.service.server';
import { leesGelukt } from '~/domein/inburgeraar/feitsoorten';
import { DossierPagina } from '~/domein/inburgeraar/ui/DossierPagina';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

export const loader = pagina({ rollen: ['casemanager'] }, async ({ context, params, url }) => ({
  dossier: await getDossier(context, eisId(params.id)),
  gelukt: leesGelukt(url.searchParams),
}));

export const meta = paginaTitel('inburgeraar.dossier.titel');

export default function Dossier() {
  return <DossierPagina {...useLoaderData<typeof loader>()} />;
}
