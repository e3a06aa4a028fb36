import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { getMeldingspagina, legVerzendingVast } from '~/domein/scanrisico/melding.service.server';
import { verzendingSchema } from '~/domein/scanrisico/scanrisico.schema';
import { MeldingPagina } from '~/domein/scanrisico/ui/MeldingPagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

export const loader = pagina({ rollen: ['relatiebeheerder', 'tekenbevoegde'] }, ({ context, params }) =>
  getMeldingspagina(context, eisId(params.id), eisId(params.meldingId)),
);

export const action = handeling(
  { rollen: ['relatiebeheerder'], schema: verzendingSchema },
  async ({ context, params, waarden, formulierId }) => {
    const welk = { scanId: eisId(params.id), meldingId: eisId(params.meldingId) };
    await legVerzendingVast(context, { ...welk, formulierId }, waarden);
    return redirect(`/scans/${welk.scanId}/meldingen/${welk.meldingId}?gedaan=verzonden`);
  },
);

export const meta = paginaTitel('scanrisico.pagina.meldingen');

export default function Brief() {
  return <MeldingPagina {...useLoaderData<typeof loader>()} />;
}
