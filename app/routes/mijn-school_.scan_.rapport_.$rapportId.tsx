import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { getSchoolrapport } from '~/domein/scanrapport/lezen.service.server';
import { reageerOpRapport } from '~/domein/scanrapport/reactie.service.server';
import { reactieSchema } from '~/domein/scanrapport/scanrapport.schema';
import { SchoolrapportPagina } from '~/domein/scanrapport/ui/SchoolrapportPagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

const rollen = ['taalaanbieder'] as const;

export const loader = pagina({ rollen }, ({ context, params }) => getSchoolrapport(context, eisId(params.rapportId)));

export const action = handeling({ rollen, schema: reactieSchema }, async ({ context, params, waarden, formulierId }) => {
  const rapportId = eisId(params.rapportId);
  await reageerOpRapport(context, { rapportId, reactie: waarden.reactie, formulierId });
  return redirect(`/mijn-school/scan/rapport/${rapportId}?gedaan=gereageerd#reacties`);
});

export const meta = paginaTitel<{ rapport: { versie: number } }>('scanrapport.school.pagina', ({ rapport }) => ({
  versie: rapport.versie,
}));

export default function Schoolrapport() {
  return <SchoolrapportPagina pagina={useLoaderData<typeof loader>()} />;
}
