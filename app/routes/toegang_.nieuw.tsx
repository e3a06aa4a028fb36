import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { getNieuw, maakGebruiker } from '~/domein/toegang/gebruiker.nieuw.service.server';
import { nieuweGebruikerSchema } from '~/domein/toegang/toegang.schema';
import { NieuweGebruiker } from '~/domein/toegang/ui/NieuweGebruiker';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';

const rollen = ['beheerder'] as const;

export const loader = pagina({ rollen }, ({ context, url }) => getNieuw(context, url.searchParams.get('contact')));

export const action = handeling({ rollen, schema: nieuweGebruikerSchema }, async ({ context, waarden, formulierId }) =>
  redirect(`/toegang/${await maakGebruiker(context, waarden, formulierId)}?gelukt=nieuw`),
);

export const meta = paginaTitel('toegang.nieuw.titel');

export default function Nieuw() {
  return <NieuweGebruiker {...useLoaderData<typeof loader>()} />;
}
