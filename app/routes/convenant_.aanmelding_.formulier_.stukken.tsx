import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { StukkenDeel } from '~/domein/aanmelding/ui/StukkenDeel';
import { conceptgeheim } from '~/platform/http/aanmeldingcookie';
import { getConcept } from '~/domein/aanmelding/concept.service.server';
import { handeling } from '~/platform/http/handeling.server';
import { neemConceptstukWeg, voegConceptstukToe } from '~/domein/aanmelding/conceptstuk.service.server';
import { pagina } from '~/platform/http/pagina.server';
import { redirect } from '~/platform/http/antwoord.server';
import { stukFormulier } from '~/domein/aanmelding/stukformulier.schema';

export const loader = pagina({ rollen: 'openbaar' }, async ({ context, request }) => ({
  concept: await getConcept(context, conceptgeheim(context.settings, request)),
}));

export const action = handeling({ rollen: 'openbaar', schema: stukFormulier }, async ({ context, request, waarden, formulierId }) => {
  const geheim = conceptgeheim(context.settings, request);
  if (waarden.doe === 'verwijder') {
    await neemConceptstukWeg(context, geheim, waarden.id);
    return redirect('/convenant/aanmelding/formulier/stukken?gedaan=rij_weg');
  }
  await voegConceptstukToe(context, geheim, formulierId, waarden.stuk);
  return redirect('/convenant/aanmelding/formulier/stukken?gedaan=rij_bewaard');
});

export const meta = paginaTitel('aanmelding.delen.stukken.titel');

export default function Stukken() {
  return <StukkenDeel {...useLoaderData<typeof loader>()} />;
}
