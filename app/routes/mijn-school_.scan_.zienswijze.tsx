import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { zienswijzeSchema } from '~/domein/scanbesluit/scanbesluit.schema';
import { ZienswijzePagina } from '~/domein/scanbesluit/ui/ZienswijzePagina';
import { geefZienswijze, getZienswijzepagina } from '~/domein/scanbesluit/zienswijze.service.server';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';

const rollen = ['taalaanbieder'] as const;

export const loader = pagina({ rollen }, async ({ context }) => ({ pagina: await getZienswijzepagina(context) }));

export const action = handeling({ rollen, schema: zienswijzeSchema }, async ({ context, waarden, formulierId }) => {
  await geefZienswijze(context, waarden, formulierId);
  return redirect('/mijn-school/scan/zienswijze?gedaan=zienswijze');
});

export const meta = paginaTitel('scanbesluit.zienswijze.titel');

export default function Zienswijze() {
  return <ZienswijzePagina {...useLoaderData<typeof loader>()} />;
}
