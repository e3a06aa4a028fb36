import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { getConcept } from '~/domein/aanmelding/concept.service.server';
import { FormulierPagina } from '~/domein/aanmelding/ui/FormulierPagina';
import { conceptgeheim } from '~/platform/http/aanmeldingcookie';
import { pagina } from '~/platform/http/pagina.server';

export const loader = pagina({ rollen: 'openbaar' }, async ({ context, request }) => ({
  concept: await getConcept(context, conceptgeheim(context.settings, request)),
}));

export const meta = paginaTitel('aanmelding.formulier.titel');

export default function AanmeldingFormulier() {
  return <FormulierPagina {...useLoaderData<typeof loader>()} />;
}
