import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { getHandeling } from '~/domein/toestemming/toestemming.inzien.service.server';
import { trekIn } from '~/domein/toestemming/toestemming.intrekken.service.server';
import { intrekkenSchema } from '~/domein/toestemming/toestemming.schema';
import { HandelingPagina } from '~/domein/toestemming/ui/HandelingPagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

const rollen = ['casemanager'] as const;

export const loader = pagina({ rollen }, async ({ context, params, url }) => ({
  gezien: await getHandeling(context, { inburgeraarId: eisId(params.id), toestemmingId: eisId(params.toestemmingId) }),
  isNieuw: url.searchParams.has('nieuw'),
}));

export const action = handeling({ rollen, schema: intrekkenSchema }, async ({ context, params, waarden: invoer, formulierId }) => {
  const [inburgeraarId, toestemmingId] = [eisId(params.id), eisId(params.toestemmingId)];
  const id = await trekIn(context, { inburgeraarId, toestemmingId, formulierId, invoer });
  return redirect(`/inburgeraars/${inburgeraarId}/toestemming/${id}?nieuw`);
});

export const meta = paginaTitel('toestemming.titel');

export default function Handeling() {
  return <HandelingPagina {...useLoaderData<typeof loader>()} />;
}
