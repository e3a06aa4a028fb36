import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { beheerClausule, getClausules } from '~/domein/scanbesluit/clausule.service.server';
import { clausuleSchema } from '~/domein/scanbesluit/scanbesluit.schema';
import { ClausulePagina } from '~/domein/scanbesluit/ui/ClausulePagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';

const rollen = ['beheerder'] as const;

export const loader = pagina({ rollen }, ({ context }) => getClausules(context));

export const action = handeling({ rollen, schema: clausuleSchema }, async ({ context, waarden, formulierId }) => {
  await beheerClausule(context, waarden, formulierId);
  return redirect(`/rechtsmiddelen?gedaan=${waarden.doe}`);
});

export const meta = paginaTitel('scanbesluit.clausule.titel');

export default function Rechtsmiddelen() {
  return <ClausulePagina {...useLoaderData<typeof loader>()} />;
}
