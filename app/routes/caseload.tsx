import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { caseloadlijst, leesKeuzes, zoekSchema } from '~/domein/inburgeraar/caseload.schema';
import { getCaseload } from '~/domein/inburgeraar/caseload.service.server';
import { CaseloadPagina } from '~/domein/inburgeraar/ui/CaseloadPagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { ontzegel, verzegel } from '~/platform/http/zegel.server';
import { onthoudKeuzes } from '~/platform/lijst/bewaardekeuzes.server';
import { leesPagina } from '~/platform/lijst/bladzijde';

const rollen = ['casemanager'] as const;
const DOEL = 'caseload';

export const loader = pagina({ rollen }, async ({ context, url }) => {
  const zoek = url.searchParams;
  const zegel = zoek.get('zoek');
  const zoekterm = zegel === null ? null : ontzegel(context, DOEL, zegel);
  if (zoekterm !== null) {
    const { sortering } = leesKeuzes(zoek);
    return { ...(await getCaseload(context, { zoekterm, sortering, pagina: leesPagina(url) })), zoekterm };
  }
  if (zegel !== null) return redirect('/caseload');
  const bewaard = await onthoudKeuzes(context, DOEL, { lijst: caseloadlijst, zoek });
  if (bewaard !== null) return redirect(`/caseload?${bewaard}`);
  return { ...(await getCaseload(context, { keuzes: leesKeuzes(zoek), pagina: leesPagina(url) })), zoekterm: null };
});

export const action = handeling({ rollen, schema: zoekSchema }, ({ context, waarden }) =>
  redirect(waarden.naam === '' ? '/caseload' : `/caseload?zoek=${verzegel(context, DOEL, waarden.naam)}`),
);

export const meta = paginaTitel('inburgeraar.caseload.titel');

export default function Caseload() {
  return <CaseloadPagina caseload={useLoaderData<typeof loader>()} />;
}
