import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { getScanpagina, type Scanpagina } from '~/domein/kwaliteitsscan/scanpagina.service.server';
import { ScanPagina } from '~/domein/kwaliteitsscan/ui/ScanPagina';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

export const loader = pagina({ rollen: ['relatiebeheerder', 'tekenbevoegde'] }, async ({ context, params }) => ({
  pagina: await getScanpagina(context, eisId(params.id)),
}));

export const meta = paginaTitel<{ pagina: Scanpagina }>('kwaliteitsscan.scan.titel', ({ pagina: { scan } }) => ({ naam: scan.naam }));

export default function Scan() {
  return <ScanPagina {...useLoaderData<typeof loader>()} />;
}
