import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { tekstbesluitSchema } from '~/domein/verklaring/teksten.schema';
import { besluitTekst, getTekstversie } from '~/domein/verklaring/teksten.service.server';
import { neemTekstWeg } from '~/domein/verklaring/tekstinvoer.service.server';
import { TekstversiePagina } from '~/domein/verklaring/ui/TekstversiePagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

const rollen = ['beheerder', 'fg'] as const;

export const loader = pagina({ rollen }, async ({ context, params, url }) => ({
  tekst: await getTekstversie(context, eisId(params.id)),
  isGedaan: url.searchParams.has('gedaan'),
}));

export const action = handeling({ rollen, schema: tekstbesluitSchema }, async ({ context, params, waarden, formulierId }) => {
  const id = eisId(params.id);
  if (waarden.doe === 'neem_weg') {
    await neemTekstWeg(context, id);
    return redirect('/teksten');
  }
  await besluitTekst(context, id, formulierId, waarden);
  return redirect(`/teksten/${id}?gedaan`);
});

export const meta = paginaTitel('toestemming.teksten.titel');

export default function Tekstversie() {
  return <TekstversiePagina {...useLoaderData<typeof loader>()} />;
}
