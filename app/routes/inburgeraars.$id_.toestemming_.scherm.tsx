import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { rustig } from '~/components/raam/rustig';
import { getAntwoordvraag } from '~/domein/toestemming/toestemming.overzicht.service.server';
import { schermSchema, vraagSchema } from '~/domein/toestemming/toestemming.schema';
import { legSchermVast } from '~/domein/toestemming/toestemming.vastleggen.service.server';
import { SchermPagina } from '~/domein/toestemming/ui/SchermPagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

const rollen = ['casemanager'] as const;
export const handle = rustig;

export const loader = pagina({ rollen }, ({ context, params, url }) =>
  getAntwoordvraag(
    context,
    eisId(params.id),
    vraagSchema.parse({ school: url.searchParams.get('school'), taal: url.searchParams.get('taal') }),
  ),
);

export const action = handeling({ rollen, schema: schermSchema }, async ({ context, params, waarden: invoer, formulierId }) => {
  const inburgeraarId = eisId(params.id);
  const id = await legSchermVast(context, { inburgeraarId, formulierId, invoer });
  return redirect(`/inburgeraars/${inburgeraarId}/toestemming/${id}?nieuw`);
});

export const meta = paginaTitel('toestemming.scherm.titel');

export default function Scherm() {
  return <SchermPagina {...useLoaderData<typeof loader>()} />;
}
