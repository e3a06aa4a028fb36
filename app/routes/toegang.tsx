import { useActionData, useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { gebruikerslijst, zoekSchema } from '~/domein/toegang/gebruikers.schema';
import { getGebruikers } from '~/domein/toegang/gebruikers.service.server';
import { GebruikersPagina } from '~/domein/toegang/ui/GebruikersPagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { onthoudKeuzes } from '~/platform/lijst/bewaardekeuzes.server';
import { leesPagina } from '~/platform/lijst/bladzijde';
import { leesKeuzes } from '~/platform/lijst/lijstkeuzes';

const rollen = ['beheerder'] as const;

export const loader = pagina({ rollen }, async ({ context, url }) => {
  const bewaard = await onthoudKeuzes(context, 'gebruikers', { lijst: gebruikerslijst, zoek: url.searchParams });
  if (bewaard !== null) return redirect(`/toegang?${bewaard}`);
  return getGebruikers(context, { filter: leesKeuzes(gebruikerslijst, url.searchParams).filter, pagina: leesPagina(url) });
});

export const action = handeling({ rollen, schema: zoekSchema }, ({ context, waarden }) => getGebruikers(context, waarden));

export const meta = paginaTitel('toegang.titel');

export default function Toegang() {
  const lijst = useLoaderData<typeof loader>();
  const gezocht = useActionData<typeof action>();
  return <GebruikersPagina lijst={gezocht && 'rijen' in gezocht ? gezocht : lijst} />;
}
