import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { voorwaardeSchema } from '~/domein/scanbesluit/scanbesluit.schema';
import { VoorwaardenPagina } from '~/domein/scanbesluit/ui/VoorwaardenPagina';
import { getVoorwaardenpagina, legVoorwaardeVast, type Voorwaardenpagina } from '~/domein/scanbesluit/voorwaarden.service.server';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

export const loader = pagina({ rollen: ['relatiebeheerder', 'tekenbevoegde'] }, async ({ context, params }) => ({
  pagina: await getVoorwaardenpagina(context, eisId(params.id)),
}));

export const action = handeling(
  { rollen: ['relatiebeheerder'], schema: voorwaardeSchema },
  async ({ context, params, waarden, formulierId }) => {
    const id = eisId(params.id);
    await legVoorwaardeVast(context, id, waarden, formulierId);
    return redirect(`/scans/${id}/voorwaarden?gedaan=voorwaarde`);
  },
);

export const meta = paginaTitel<{ pagina: Voorwaardenpagina }>('scanbesluit.voorwaarden.titel', ({ pagina: { scan } }) => ({
  naam: scan.naam,
}));

export default function Voorwaarden() {
  return <VoorwaardenPagina {...useLoaderData<typeof loader>()} />;
}
