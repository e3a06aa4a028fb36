import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { inschrijvingSchema } from '~/domein/cursist/cursist.schema';
import { eindigInschrijving, getInschrijvingen, schrijfIn } from '~/domein/cursist/inschrijving.service.server';
import { InschrijvingPagina } from '~/domein/cursist/ui/InschrijvingPagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

const rollen = ['taalaanbieder'] as const;

export const loader = pagina({ rollen }, ({ context, params }) => getInschrijvingen(context, eisId(params.id)));

export const action = handeling({ rollen, schema: inschrijvingSchema }, async ({ context, params, waarden, formulierId }) => {
  const cursistId = eisId(params.id);
  if (waarden.doel === 'inschrijven') await schrijfIn(context, { cursistId, begin: waarden.begin, formulierId });
  else await eindigInschrijving(context, { cursistId, inschrijvingId: waarden.inschrijvingId, einde: waarden.einde });
  return redirect(`/cursisten/${cursistId}/inschrijving?gedaan=inschrijving`);
});

export const meta = paginaTitel('cursist.inschrijving.titel');

export default function Inschrijving() {
  return <InschrijvingPagina beeld={useLoaderData<typeof loader>()} />;
}
