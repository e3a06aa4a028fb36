import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { bevindingSchema } from '~/domein/kwaliteitsscan/bevinding.schema';
import { eisOnderdeel, getOnderdeelpagina, legBevindingVast } from '~/domein/kwaliteitsscan/bevinding.service.server';
import { OnderdeelPagina } from '~/domein/kwaliteitsscan/ui/OnderdeelPagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

export const loader = pagina({ rollen: ['relatiebeheerder', 'tekenbevoegde'] }, async ({ context, params }) => ({
  pagina: await getOnderdeelpagina(context, eisId(params.id), eisOnderdeel(params.onderdeel)),
}));

export const action = handeling(
  { rollen: ['relatiebeheerder'], schema: bevindingSchema },
  async ({ context, params, waarden, formulierId }) => {
    const [scanId, onderdeel] = [eisId(params.id), eisOnderdeel(params.onderdeel)];
    await legBevindingVast(context, { scanId, onderdeel, invoer: waarden, formulierId });
    return redirect(`/scans/${scanId}/onderdelen/${onderdeel}?gedaan=bevinding`);
  },
);

export const meta = paginaTitel('kwaliteitsscan.bevinding.paginatitel');

export default function Onderdeel() {
  return <OnderdeelPagina {...useLoaderData<typeof loader>()} />;
}
