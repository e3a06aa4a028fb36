import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { getTekstversie, stelTekstVast } from '~/domein/convenant/convenanttekst.service.server';
import { vaststelSchema } from '~/domein/convenant/ondertekening.schema';
import { ConvenanttekstversiePagina } from '~/domein/convenant/ui/ConvenanttekstversiePagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

export const loader = pagina({ rollen: ['tekenbevoegde', 'relatiebeheerder', 'beheerder'] }, ({ context, params }) =>
  getTekstversie(context, eisId(params.id)),
);

export const action = handeling({ rollen: ['tekenbevoegde'], schema: vaststelSchema }, async ({ context, params, formulierId }) => {
  const id = eisId(params.id);
  await stelTekstVast(context, id, formulierId);
  return redirect(`/convenantteksten/${id}?gedaan=stel_vast`);
});

export const meta = paginaTitel<{ tekst: { nummer: number } }>('convenant.teksten.versie', ({ tekst }) => ({ nummer: tekst.nummer }));

export default function Convenanttekstversie() {
  return <ConvenanttekstversiePagina pagina={useLoaderData<typeof loader>()} />;
}
