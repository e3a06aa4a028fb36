import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { getAanmeldtermijnen } from '~/domein/aanmelding/aanmeldtermijnen.service.server';
import { beginAanmelding } from '~/domein/aanmelding/concept.service.server';
import { startSchema } from '~/domein/aanmelding/formulier.schema';
import { StartPagina } from '~/domein/aanmelding/ui/StartPagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { standaardTaal, taalUitCookie } from '~/platform/i18n/taal';

export const loader = pagina({ rollen: 'openbaar' }, ({ context }) => getAanmeldtermijnen(context));

export const action = handeling({ rollen: 'openbaar', schema: startSchema }, async ({ context, request, waarden, formulierId }) => {
  await beginAanmelding(context, waarden, { taal: taalUitCookie(request.headers.get('cookie')) ?? standaardTaal, formulierId });
  return redirect('/convenant/aanmelding?gedaan=verstuurd');
});

export const meta = paginaTitel('aanmelding.start.titel');

export default function Start() {
  return <StartPagina {...useLoaderData<typeof loader>()} />;
}
