import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { scanlijst } from '~/domein/kwaliteitsscan/scans.schema';
import { getScans } from '~/domein/kwaliteitsscan/scans.service.server';
import { ScansPagina } from '~/domein/kwaliteitsscan/ui/ScansPagina';
import { redirect } from '~/platform/http/antwoord.server';
import { pagina } from '~/platform/http/pagina.server';
import { onthoudKeuzes } from '~/platform/lijst/bewaardekeuzes.server';
import { leesPagina } from '~/platform/lijst/bladzijde';
import { leesKeuzes } from '~/platform/lijst/lijstkeuzes';

export const loader = pagina({ rollen: ['relatiebeheerder', 'tekenbevoegde'] }, async ({ context, url }) => {
  const bewaard = await onthoudKeuzes(context, 'scans', { lijst: scanlijst, zoek: url.searchParams });
  if (bewaard !== null) return redirect(`/scans?${bewaard}`);
  return getScans(context, { keuzes: leesKeuzes(scanlijst, url.searchParams), pagina: leesPagina(url) });
});

export const meta = paginaTitel('kwaliteitsscan.lijst.titel');

export default function Scans() {
  return <ScansPagina scans={useLoaderData<typeof loader>()} />;
}
