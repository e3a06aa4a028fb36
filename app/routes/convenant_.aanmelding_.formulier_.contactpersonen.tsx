import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { ContactenDeel } from '~/domein/aanmelding/ui/ContactenDeel';
import { conceptgeheim } from '~/platform/http/aanmeldingcookie';
import { contactFormulier } from '~/domein/aanmelding/formulier.schema';
import { getConcept, wijzigConcept } from '~/domein/aanmelding/concept.service.server';
import { handeling } from '~/platform/http/handeling.server';
import { metRij, zonderRij } from '~/domein/aanmelding/wijzig';
import { pagina } from '~/platform/http/pagina.server';
import { redirect } from '~/platform/http/antwoord.server';

export const loader = pagina({ rollen: 'openbaar' }, async ({ context, request }) => ({
  concept: await getConcept(context, conceptgeheim(context.settings, request)),
}));

export const action = handeling({ rollen: 'openbaar', schema: contactFormulier }, async ({ context, request, waarden, formulierId }) => {
  const geheim = conceptgeheim(context.settings, request);
  if (waarden.doe === 'verwijder') {
    await wijzigConcept(context, geheim, (inhoud) => zonderRij(inhoud, 'contacten', waarden.id));
    return redirect('/convenant/aanmelding/formulier/contactpersonen?gedaan=rij_weg');
  }
  const { naam, functie, email, telefoon } = waarden;
  const rij = { id: waarden.id ?? formulierId, naam, functie, email, telefoon };
  await wijzigConcept(context, geheim, (inhoud) => metRij(inhoud, 'contacten', rij));
  return redirect('/convenant/aanmelding/formulier/contactpersonen?gedaan=rij_bewaard');
});

export const meta = paginaTitel('aanmelding.delen.contactpersonen.titel');

export default function Contactpersonen() {
  return <ContactenDeel {...useLoaderData<typeof loader>()} />;
}
