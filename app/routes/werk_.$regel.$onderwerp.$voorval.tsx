import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { laterSchema, leesSleutel } from '~/domein/werkvoorraad/later.schema';
import { getWacht, toonLater } from '~/domein/werkvoorraad/later.service.server';
import { WachtPagina } from '~/domein/werkvoorraad/ui/WachtPagina';
import type { Wachtsleutel } from '~/domein/werkvoorraad/wachtsleutel';
import { nietGevonden } from '~/platform/fout';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';

const rollen = ['casemanager', 'taalaanbieder', 'relatiebeheerder', 'tekenbevoegde', 'beheerder', 'fg'] as const;

function eisSleutel(params: Record<string, string | undefined>): Wachtsleutel {
  const sleutel = leesSleutel(params);
  if (sleutel === null) throw nietGevonden();
  return sleutel;
}

export const loader = pagina({ rollen }, async ({ context, params }) => ({ wacht: await getWacht(context, eisSleutel(params)) }));

export const action = handeling({ rollen, schema: laterSchema }, async ({ context, params, waarden, formulierId }) => {
  await toonLater(context, { sleutel: eisSleutel(params), invoer: waarden, formulierId });
  return redirect(`/werk?alles=ja&gedaan=${waarden.doe}`);
});

export const meta = paginaTitel('werkvoorraad.titel');

export default function Wacht() {
  return <WachtPagina wacht={useLoaderData<typeof loader>().wacht} />;
}
