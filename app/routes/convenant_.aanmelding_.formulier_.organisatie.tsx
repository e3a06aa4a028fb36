import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { OrganisatieDeel } from '~/domein/aanmelding/ui/OrganisatieDeel';
import { conceptgeheim } from '~/platform/http/aanmeldingcookie';
import { getConcept, wijzigConcept } from '~/domein/aanmelding/concept.service.server';
import { handeling } from '~/platform/http/handeling.server';
import { metDeel } from '~/domein/aanmelding/wijzig';
import { organisatieFormulier } from '~/domein/aanmelding/formulier.schema';
import { pagina } from '~/platform/http/pagina.server';
import { redirect } from '~/platform/http/antwoord.server';

export const loader = pagina({ rollen: 'openbaar' }, async ({ context, request }) => ({
  concept: await getConcept(context, conceptgeheim(context.settings, request)),
}));

export const action = handeling(
  { rollen: 'openbaar', schema: organisatieFormulier },
  async ({ context, request, waarden: { versie, ...organisatie } }) => {
    await wijzigConcept(context, conceptgeheim(context.settings, request), (inhoud) => metDeel(inhoud, 'organisatie', organisatie, versie));
    return redirect('/convenant/aanmelding/formulier?gedaan=bewaard');
  },
);

export const meta = paginaTitel('aanmelding.delen.organisatie.titel');

export default function Organisatie() {
  return <OrganisatieDeel {...useLoaderData<typeof loader>()} />;
}
