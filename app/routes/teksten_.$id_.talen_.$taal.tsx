import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { tekstinvoerSchema } from '~/domein/verklaring/tekstinvoer.schema';
import { getTekstvraag, schrijf, type Schrijfdoel } from '~/domein/verklaring/tekstinvoer.service.server';
import { TekstSchrijvenPagina } from '~/domein/verklaring/ui/TekstSchrijvenPagina';
import { verklaringstalen } from '~/domein/verklaring/verklaringstaal';
import { nietGevonden } from '~/platform/fout';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

const rollen = ['beheerder'] as const;

function doelVan(genoemd: string | undefined): Schrijfdoel {
  const taal = verklaringstalen.find((een) => een === genoemd);
  if (!taal || taal === 'nl') throw nietGevonden();
  return { soort: 'taal', taal };
}

export const loader = pagina({ rollen }, ({ context, params }) => getTekstvraag(context, eisId(params.id), doelVan(params.taal)));

export const action = handeling({ rollen, schema: tekstinvoerSchema }, async ({ context, params, waarden, formulierId }) => {
  const id = await schrijf(context, { id: eisId(params.id), doel: doelVan(params.taal), formulierId, invoer: waarden });
  return redirect(`/teksten/${id}?gedaan`);
});

export const meta = paginaTitel('toestemming.teksten.schrijven.taal');

export default function NieuweTaal() {
  return <TekstSchrijvenPagina {...useLoaderData<typeof loader>()} />;
}
