import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { getAntwoordvraag } from '~/domein/toestemming/toestemming.overzicht.service.server';
import { papierSchema, vraagSchema } from '~/domein/toestemming/toestemming.schema';
import { legPapierVast } from '~/domein/toestemming/toestemming.vastleggen.service.server';
import { PapierPagina } from '~/domein/toestemming/ui/PapierPagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

const rollen = ['casemanager'] as const;

export const loader = pagina({ rollen }, ({ context, params, url }) =>
  getAntwoordvraag(
    context,
    eisId(params.id),
    vraagSchema.parse({ school: url.searchParams.get('school'), taal: url.searchParams.get('taal') }),
  ),
);

export const action = handeling({ rollen, schema: papierSchema }, async ({ context, params, waarden: invoer, formulierId }) => {
  const inburgeraarId = eisId(params.id);
  const id = await legPapierVast(context, { inburgeraarId, formulierId, invoer });
  return redirect(`/inburgeraars/${inburgeraarId}/toestemming/${id}?nieuw`);
});

export const meta = paginaTitel('toestemming.papier.titel');

export default function Papier() {
  return <PapierPagina {...useLoaderData<typeof loader>()} />;
}
