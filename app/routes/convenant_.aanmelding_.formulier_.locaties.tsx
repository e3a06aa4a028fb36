import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { LocatiesDeel } from '~/domein/aanmelding/ui/LocatiesDeel';
import { conceptgeheim } from '~/platform/http/aanmeldingcookie';
import { getConcept, wijzigConcept } from '~/domein/aanmelding/concept.service.server';
import { handeling } from '~/platform/http/handeling.server';
import { locatieFormulier } from '~/domein/aanmelding/formulier.schema';
import { metRij, zonderRij } from '~/domein/aanmelding/wijzig';
import { pagina } from '~/platform/http/pagina.server';
import { redirect } from '~/platform/http/antwoord.server';

export const loader = pagina({ rollen: 'openbaar' }, async ({ context, request }) => ({
  concept: await getConcept(context, conceptgeheim(context.settings, request)),
}));

export const action = handeling({ rollen: 'openbaar', schema: locatieFormulier }, async ({ context, request, waarden, formulierId }) => {
  const geheim = conceptgeheim(context.settings, request);
  if (waarden.doe === 'verwijder') {
    await wijzigConcept(context, geheim, (inhoud) => zonderRij(inhoud, 'locaties', waarden.id));
    return redirect('/convenant/aanmelding/formulier/locaties?gedaan=rij_weg');
  }
  const { naam, adres, postcode, plaats } = waarden;
  const rij = { id: waarden.id ?? formulierId, naam, adres, postcode, plaats };
  await wijzigConcept(context, geheim, (inhoud) => metRij(inhoud, 'locaties', rij));
  return redirect('/convenant/aanmelding/formulier/locaties?gedaan=rij_bewaard');
});

export const meta = paginaTitel('aanmelding.delen.locaties.titel');

export default function Locaties() {
  return <LocatiesDeel {...useLoaderData<typeof loader>()} />;
}
