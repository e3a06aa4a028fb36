import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { AanbodDeel } from '~/domein/aanmelding/ui/AanbodDeel';
import { aanbodFormulier } from '~/domein/aanmelding/formulier.schema';
import { conceptgeheim } from '~/platform/http/aanmeldingcookie';
import { getConcept, wijzigConcept } from '~/domein/aanmelding/concept.service.server';
import { handeling } from '~/platform/http/handeling.server';
import { metDeel } from '~/domein/aanmelding/wijzig';
import { pagina } from '~/platform/http/pagina.server';
import { redirect } from '~/platform/http/antwoord.server';

export const loader = pagina({ rollen: 'openbaar' }, async ({ context, request }) => ({
  concept: await getConcept(context, conceptgeheim(context.settings, request)),
}));

export const action = handeling({ rollen: 'openbaar', schema: aanbodFormulier }, async ({ context, request, waarden }) => {
  const { versie, uurprijs, ...aanbod } = waarden;
  await wijzigConcept(context, conceptgeheim(context.settings, request), (inhoud) =>
    metDeel(inhoud, 'aanbod', { ...aanbod, uurprijsCenten: uurprijs }, versie),
  );
  return redirect('/convenant/aanmelding/formulier?gedaan=bewaard');
});

export const meta = paginaTitel('aanmelding.delen.aanbod.titel');

export default function Aanbod() {
  return <AanbodDeel {...useLoaderData<typeof loader>()} />;
}
