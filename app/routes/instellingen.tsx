import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { ochtendpostSchema } from '~/domein/ochtendpost/ochtendpost.schema';
import { getOchtendpost, kiesOchtendpost } from '~/domein/ochtendpost/ochtendpost.service.server';
import { InstellingenPagina } from '~/domein/ochtendpost/ui/InstellingenPagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';

const rollen = ['casemanager', 'taalaanbieder', 'relatiebeheerder', 'tekenbevoegde', 'beheerder', 'fg'] as const;

export const loader = pagina({ rollen }, ({ context }) => getOchtendpost(context));

export const action = handeling({ rollen, schema: ochtendpostSchema }, async ({ context, waarden: { aan } }) => {
  await kiesOchtendpost(context, aan);
  return redirect(`/instellingen?gedaan=${aan ? 'aan' : 'uit'}`);
});

export const meta = paginaTitel('ochtendpost.titel');

export default function Instellingen() {
  return <InstellingenPagina {...useLoaderData<typeof loader>()} />;
}
