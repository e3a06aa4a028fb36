import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { getBesluitpagina, neemBesluit, type Besluitpagina } from '~/domein/scanbesluit/besluit.service.server';
import { besluitSchema } from '~/domein/scanbesluit/scanbesluit.schema';
import { BesluitPagina } from '~/domein/scanbesluit/ui/BesluitPagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

export const loader = pagina({ rollen: ['relatiebeheerder', 'tekenbevoegde'] }, async ({ context, params }) => ({
  pagina: await getBesluitpagina(context, eisId(params.id)),
}));

export const action = handeling({ rollen: ['tekenbevoegde'], schema: besluitSchema }, async ({ context, params, waarden, formulierId }) => {
  const id = eisId(params.id);
  await neemBesluit(context, id, waarden, formulierId);
  return redirect(`/scans/${id}?gedaan=${waarden.besluit}`);
});

export const meta = paginaTitel<{ pagina: Besluitpagina }>('scanbesluit.besluit.titel', ({ pagina: { scan } }) => ({ naam: scan.naam }));

export default function Besluit() {
  return <BesluitPagina {...useLoaderData<typeof loader>()} />;
}
