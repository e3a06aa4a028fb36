import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { beantwoordRisico, getSchoolrisico } from '~/domein/scanrisico/antwoord.service.server';
import { antwoordSchema } from '~/domein/scanrisico/scanrisico.schema';
import { SchoolrisicoPagina } from '~/domein/scanrisico/ui/SchoolrisicoPagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

const rollen = ['taalaanbieder'] as const;

export const loader = pagina({ rollen }, ({ context, params }) => getSchoolrisico(context, eisId(params.risicoId)));

export const action = handeling({ rollen, schema: antwoordSchema }, async ({ context, params, waarden, formulierId }) => {
  const risicoId = eisId(params.risicoId);
  await beantwoordRisico(context, { risicoId, antwoord: waarden.antwoord, formulierId });
  return redirect(`/mijn-school/scan/risicos/${risicoId}?gedaan=beantwoord`);
});

export const meta = paginaTitel('scanrisico.school.pagina');

export default function Schoolrisico() {
  return <SchoolrisicoPagina risico={useLoaderData<typeof loader>()} />;
}
