import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { overschrijdingSchema } from '~/domein/kwaliteitsscan/overschrijding.schema';
import { getOverschrijdingformulier, legOverschrijdingVast } from '~/domein/kwaliteitsscan/overschrijding.service.server';
import { OverschrijdingPagina } from '~/domein/kwaliteitsscan/ui/OverschrijdingPagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

const rollen = ['relatiebeheerder'] as const;

export const loader = pagina({ rollen }, ({ context, params }) => getOverschrijdingformulier(context, eisId(params.id)));

export const action = handeling({ rollen, schema: overschrijdingSchema }, async ({ context, params, waarden, formulierId }) => {
  const id = eisId(params.id);
  await legOverschrijdingVast(context, id, waarden, formulierId);
  return redirect(`/scans/${id}?gedaan=overschrijding`);
});

export const meta = paginaTitel('kwaliteitsscan.overschrijding.titel');

export default function Overschrijding() {
  return <OverschrijdingPagina {...useLoaderData<typeof loader>()} />;
}
