import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { tekstinvoerSchema } from '~/domein/verklaring/tekstinvoer.schema';
import { getTekstvraag, schrijf } from '~/domein/verklaring/tekstinvoer.service.server';
import { TekstSchrijvenPagina } from '~/domein/verklaring/ui/TekstSchrijvenPagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

const rollen = ['beheerder'] as const;
const doel = { soort: 'wijzig' } as const;

export const loader = pagina({ rollen }, ({ context, params }) => getTekstvraag(context, eisId(params.id), doel));

export const action = handeling({ rollen, schema: tekstinvoerSchema }, async ({ context, params, waarden, formulierId }) => {
  const id = await schrijf(context, { id: eisId(params.id), doel, formulierId, invoer: waarden });
  return redirect(`/teksten/${id}?gedaan`);
});

export const meta = paginaTitel('toestemming.teksten.schrijven.wijzig');

export default function WijzigTekst() {
  return <TekstSchrijvenPagina {...useLoaderData<typeof loader>()} />;
}
