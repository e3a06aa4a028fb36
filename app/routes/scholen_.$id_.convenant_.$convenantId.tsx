import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { eindeSchema } from '~/domein/convenant/convenant.schema';
import { getEindeformulier } from '~/domein/convenant/convenant.service.server';
import { legEindeVast } from '~/domein/convenant/convenant.vastleggen.service.server';
import { EindePagina } from '~/domein/convenant/ui/EindePagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

const rollen = ['relatiebeheerder'] as const;

export const loader = pagina({ rollen }, ({ context, params }) => getEindeformulier(context, eisId(params.id), eisId(params.convenantId)));

export const action = handeling({ rollen, schema: eindeSchema }, async ({ context, params, waarden }) => {
  const id = eisId(params.id);
  await legEindeVast(context, id, eisId(params.convenantId), waarden);
  return redirect(`/scholen/${id}?gelukt=einde`);
});

export const meta = paginaTitel<{ school: { naam: string } }>('taalaanbieder.convenant.einde.titel', ({ school }) => ({
  naam: school.naam,
}));

export default function Einde() {
  return <EindePagina {...useLoaderData<typeof loader>()} />;
}
