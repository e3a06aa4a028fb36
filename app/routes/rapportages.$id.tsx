import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { getRapportage, markeerGelezen } from '~/domein/voortgang/lezen.service.server';
import { RapportagePagina } from '~/domein/voortgang/ui/RapportagePagina';
import { beantwoordVraag, stelVraag } from '~/domein/voortgang/vraag.service.server';
import { gesprekSchema } from '~/domein/voortgang/voortgang.schema';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

const rollen = ['casemanager', 'taalaanbieder'] as const;

export const loader = pagina({ rollen }, ({ context, params }) => getRapportage(context, eisId(params.id)));

export const action = handeling({ rollen, schema: gesprekSchema }, async ({ context, params, waarden, formulierId }) => {
  const rapportageId = eisId(params.id);
  switch (waarden.doel) {
    case 'gelezen':
      await markeerGelezen(context, rapportageId);
      break;
    case 'vraag':
      await stelVraag(context, { rapportageId, tekst: waarden.vraag, formulierId });
      break;
    case 'antwoord':
      await beantwoordVraag(context, { rapportageId, vraagId: waarden.vraagId, tekst: waarden.antwoord, formulierId });
  }
  return redirect(`/rapportages/${rapportageId}?gedaan=${waarden.doel}`);
});

export const meta = paginaTitel('voortgang.rapportage.paginatitel');

export default function Rapportage() {
  return <RapportagePagina beeld={useLoaderData<typeof loader>()} />;
}
