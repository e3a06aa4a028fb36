import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { LessenDeel } from '~/domein/aanmelding/ui/LessenDeel';
import { conceptgeheim } from '~/platform/http/aanmeldingcookie';
import { getConcept, wijzigConcept } from '~/domein/aanmelding/concept.service.server';
import { handeling } from '~/platform/http/handeling.server';
import { lessenFormulier } from '~/domein/aanmelding/formulier.schema';
import { metDeel } from '~/domein/aanmelding/wijzig';
import { naarLessen } from '~/domein/aanmelding/lessen';
import { pagina } from '~/platform/http/pagina.server';
import { redirect } from '~/platform/http/antwoord.server';

export const loader = pagina({ rollen: 'openbaar' }, async ({ context, request }) => ({
  concept: await getConcept(context, conceptgeheim(context.settings, request)),
}));

export const action = handeling({ rollen: 'openbaar', schema: lessenFormulier }, async ({ context, request, waarden }) => {
  const lessen = naarLessen(waarden, context.klok.vandaag());
  await wijzigConcept(context, conceptgeheim(context.settings, request), (inhoud) => metDeel(inhoud, 'lessen', lessen, waarden.versie));
  return redirect('/convenant/aanmelding/formulier?gedaan=bewaard');
});

export const meta = paginaTitel('aanmelding.delen.lessen.titel');

export default function Lessen() {
  return <LessenDeel {...useLoaderData<typeof loader>()} />;
}
