import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { getMeldingsformulier, schrijfMelding } from '~/domein/scanrisico/melding.service.server';
import { meldingSchema } from '~/domein/scanrisico/scanrisico.schema';
import { MeldingFormulierPagina } from '~/domein/scanrisico/ui/MeldingFormulierPagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

const rollen = ['relatiebeheerder'] as const;

export const loader = pagina({ rollen }, ({ context, params }) =>
  getMeldingsformulier(context, { scanId: eisId(params.id), risicoId: eisId(params.risicoId) }),
);

export const action = handeling({ rollen, schema: meldingSchema }, async ({ context, params, waarden, formulierId }) => {
  const welk = { scanId: eisId(params.id), risicoId: eisId(params.risicoId) };
  await schrijfMelding(context, { ...welk, formulierId }, waarden);
  return redirect(`/scans/${welk.scanId}/risicos/${welk.risicoId}?gedaan=geschreven`);
});

export const meta = paginaTitel('scanrisico.melding.titel');

export default function Melding() {
  return <MeldingFormulierPagina {...useLoaderData<typeof loader>()} />;
}
