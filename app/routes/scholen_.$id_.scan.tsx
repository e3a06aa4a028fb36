import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { herhalenSchema } from '~/domein/kwaliteitsscan/scanhandeling.schema';
import { getHerhalen, herhaal } from '~/domein/kwaliteitsscan/scanhandeling.service.server';
import { HerhalenPagina } from '~/domein/kwaliteitsscan/ui/HerhalenPagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

const rollen = ['relatiebeheerder'] as const;

export const loader = pagina({ rollen }, ({ context, params }) => getHerhalen(context, eisId(params.id)));

export const action = handeling({ rollen, schema: herhalenSchema }, async ({ context, params, waarden, formulierId }) =>
  redirect(`/scans/${await herhaal(context, eisId(params.id), waarden, formulierId)}?gedaan=herhaald`),
);

export const meta = paginaTitel('kwaliteitsscan.herhalen.titel');

export default function Herhalen() {
  return <HerhalenPagina {...useLoaderData<typeof loader>()} />;
}
