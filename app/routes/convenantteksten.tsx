import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { listTekstversies } from '~/domein/convenant/convenanttekst.service.server';
import { ConvenanttekstenPagina } from '~/domein/convenant/ui/ConvenanttekstenPagina';
import { pagina } from '~/platform/http/pagina.server';

export const loader = pagina({ rollen: ['tekenbevoegde', 'relatiebeheerder', 'beheerder'] }, async ({ context }) => ({
  teksten: await listTekstversies(context),
}));

export const meta = paginaTitel('convenant.teksten.titel');

export default function Convenantteksten() {
  return <ConvenanttekstenPagina {...useLoaderData<typeof loader>()} />;
}
