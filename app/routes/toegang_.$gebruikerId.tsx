import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { getGebruiker } from '~/domein/toegang/gebruiker.service.server';
import { voerUit } from '~/domein/toegang/gebruiker.handeling.service.server';
import { leesGelukt } from '~/domein/toegang/gelukt';
import { gebruikerSchema } from '~/domein/toegang/toegang.schema';
import { GebruikerPagina } from '~/domein/toegang/ui/GebruikerPagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

const rollen = ['beheerder'] as const;

export const loader = pagina({ rollen }, async ({ context, params, url }) => ({
  gebruiker: await getGebruiker(context, eisId(params.gebruikerId)),
  gelukt: leesGelukt(url.searchParams),
}));

export const action = handeling({ rollen, schema: gebruikerSchema }, async ({ context, params, waarden, formulierId }) => {
  const gebruikerId = eisId(params.gebruikerId);
  await voerUit(context, gebruikerId, waarden, formulierId);
  return redirect(`/toegang/${gebruikerId}?gelukt=${waarden.doel}`);
});

export const meta = paginaTitel('toegang.gebruiker.titel');

export default function Gebruiker() {
  return <GebruikerPagina {...useLoaderData<typeof loader>()} />;
}
