import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { VerklaringDeel } from '~/domein/aanmelding/ui/VerklaringDeel';
import { conceptgeheim } from '~/platform/http/aanmeldingcookie';
import { dienAanmeldingIn } from '~/domein/aanmelding/indienen.service.server';
import { getConcept } from '~/domein/aanmelding/concept.service.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { redirect } from '~/platform/http/antwoord.server';
import { standaardTaal, taalUitCookie } from '~/platform/i18n/taal';
import { verstuurFormulier } from '~/domein/aanmelding/formulier.schema';

export const loader = pagina({ rollen: 'openbaar' }, async ({ context, request }) => ({
  concept: await getConcept(context, conceptgeheim(context.settings, request)),
  vandaag: context.klok.vandaag().toString(),
}));

export const action = handeling({ rollen: 'openbaar', schema: verstuurFormulier }, async ({ context, request, waarden, formulierId }) => {
  const taal = taalUitCookie(request.headers.get('cookie')) ?? standaardTaal;
  await dienAanmeldingIn(context, conceptgeheim(context.settings, request), { formulierId, invoer: waarden, taal });
  return redirect('/convenant/aanmelding/ontvangen');
});

export const meta = paginaTitel('aanmelding.delen.verklaring.titel');

export default function Verklaring() {
  return <VerklaringDeel {...useLoaderData<typeof loader>()} />;
}
