import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { risicoSchema } from '~/domein/scanrisico/scanrisico.schema';
import { getRisicoformulier, legRisicoVast } from '~/domein/scanrisico/scanrisico.service.server';
import { NieuwRisicoPagina } from '~/domein/scanrisico/ui/NieuwRisicoPagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

const rollen = ['relatiebeheerder'] as const;

export const loader = pagina({ rollen }, ({ context, params }) => getRisicoformulier(context, eisId(params.id)));

export const action = handeling({ rollen, schema: risicoSchema }, async ({ context, params, waarden, formulierId }) => {
  const id = eisId(params.id);
  const risicoId = await legRisicoVast(context, id, waarden, formulierId);
  return redirect(`/scans/${id}/risicos/${risicoId}?gedaan=vastgelegd`);
});

export const meta = paginaTitel('scanrisico.nieuw_pagina.titel');

export default function NieuwRisico() {
  return <NieuwRisicoPagina {...useLoaderData<typeof loader>()} />;
}
