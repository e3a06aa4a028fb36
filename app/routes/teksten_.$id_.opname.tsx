import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { opnameSchema } from '~/domein/verklaring/opname.schema';
import { getOpname, wijzigOpname } from '~/domein/verklaring/opname.service.server';
import { OpnamePagina } from '~/domein/verklaring/ui/OpnamePagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

const rollen = ['beheerder'] as const;

export const loader = pagina({ rollen }, ({ context, params }) => getOpname(context, eisId(params.id)));

export const action = handeling({ rollen, schema: opnameSchema }, async ({ context, params, waarden, formulierId }) => {
  const tekstversieId = eisId(params.id);
  await wijzigOpname(context, { tekstversieId, formulierId, invoer: waarden });
  return redirect(`/teksten/${tekstversieId}?gedaan`);
});

export const meta = paginaTitel('toestemming.teksten.opname.titel');

export default function Opname() {
  return <OpnamePagina {...useLoaderData<typeof loader>()} />;
}
