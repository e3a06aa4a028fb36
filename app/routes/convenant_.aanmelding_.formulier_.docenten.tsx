import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { DocentenDeel } from '~/domein/aanmelding/ui/DocentenDeel';
import { conceptgeheim } from '~/platform/http/aanmeldingcookie';
import { docentFormulier, naarDocent } from '~/domein/aanmelding/docentformulier.schema';
import { getConcept, wijzigConcept } from '~/domein/aanmelding/concept.service.server';
import { handeling } from '~/platform/http/handeling.server';
import { metRij, zonderRij } from '~/domein/aanmelding/wijzig';
import { pagina } from '~/platform/http/pagina.server';
import { redirect } from '~/platform/http/antwoord.server';

export const loader = pagina({ rollen: 'openbaar' }, async ({ context, request }) => ({
  concept: await getConcept(context, conceptgeheim(context.settings, request)),
}));

export const action = handeling({ rollen: 'openbaar', schema: docentFormulier }, async ({ context, request, waarden, formulierId }) => {
  const geheim = conceptgeheim(context.settings, request);
  if (waarden.doe === 'verwijder') {
    await wijzigConcept(context, geheim, (inhoud) => zonderRij(inhoud, 'docenten', waarden.id));
    return redirect('/convenant/aanmelding/formulier/docenten?gedaan=rij_weg');
  }
  const rij = { id: waarden.id ?? formulierId, ...naarDocent(waarden) };
  await wijzigConcept(context, geheim, (inhoud) => metRij(inhoud, 'docenten', rij));
  return redirect('/convenant/aanmelding/formulier/docenten?gedaan=rij_bewaard');
});

export const meta = paginaTitel('aanmelding.delen.docenten.titel');

export default function Docenten() {
  return <DocentenDeel {...useLoaderData<typeof loader>()} />;
}
