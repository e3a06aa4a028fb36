import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { getBijlagepagina, legIndicatieVast } from '~/domein/scanstuk/bijlage.service.server';
import { indicatieSchema } from '~/domein/scanstuk/indicatie.schema';
import { BijlagePagina } from '~/domein/scanstuk/ui/BijlagePagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

export const loader = pagina({ rollen: ['relatiebeheerder', 'tekenbevoegde'] }, ({ context, params }) =>
  getBijlagepagina(context, eisId(params.id)),
);

export const action = handeling(
  { rollen: ['relatiebeheerder'], schema: indicatieSchema },
  async ({ context, params, waarden, formulierId }) => {
    const id = eisId(params.id);
    await legIndicatieVast(context, id, formulierId, waarden);
    return redirect(`/scans/${id}/bijlage?gedaan=indicatie`);
  },
);

export const meta = paginaTitel<{ scan: { naam: string } }>('scanstuk.bijlage.titel', ({ scan }) => ({ naam: scan.naam }));

export default function Bijlage() {
  return <BijlagePagina pagina={useLoaderData<typeof loader>()} />;
}
