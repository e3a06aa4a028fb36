import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { risicodaadSchema } from '~/domein/scanrisico/scanrisico.schema';
import { doeMetRisico, getRisicopagina } from '~/domein/scanrisico/scanrisico.service.server';
import { RisicoPagina } from '~/domein/scanrisico/ui/RisicoPagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

export const loader = pagina({ rollen: ['relatiebeheerder', 'tekenbevoegde'] }, ({ context, params }) =>
  getRisicopagina(context, eisId(params.id), eisId(params.risicoId)),
);

export const action = handeling(
  { rollen: ['relatiebeheerder'], schema: risicodaadSchema },
  async ({ context, params, waarden, formulierId }) => {
    const welk = { scanId: eisId(params.id), risicoId: eisId(params.risicoId) };
    await doeMetRisico(context, { ...welk, formulierId }, waarden);
    return redirect(`/scans/${welk.scanId}/risicos/${welk.risicoId}?gedaan=${waarden.doe === 'vertel' ? 'verteld' : 'vervallen'}`);
  },
);

export const meta = paginaTitel('scanrisico.titel');

export default function Risico() {
  return <RisicoPagina pagina={useLoaderData<typeof loader>()} />;
}
