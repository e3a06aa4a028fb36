import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { nieuweTermijnSchema } from '~/domein/convenant/convenant.schema';
import { getTermijnformulier } from '~/domein/convenant/convenant.service.server';
import { legTermijnVast } from '~/domein/convenant/convenant.vastleggen.service.server';
import { TermijnPagina } from '~/domein/convenant/ui/TermijnPagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

const rollen = ['relatiebeheerder'] as const;

export const loader = pagina({ rollen }, ({ context, params }) => getTermijnformulier(context, eisId(params.id)));

export const action = handeling({ rollen, schema: nieuweTermijnSchema }, async ({ context, params, waarden, formulierId }) => {
  const id = eisId(params.id);
  await legTermijnVast(context, id, waarden, formulierId);
  return redirect(`/scholen/${id}?gelukt=termijn`);
});

export const meta = paginaTitel<{ school: { naam: string } }>('taalaanbieder.convenant.termijn.titel', ({ school }) => ({
  naam: school.naam,
}));

export default function Termijn() {
  return <TermijnPagina {...useLoaderData<typeof loader>()} />;
}
