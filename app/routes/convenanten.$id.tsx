import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { getConvenantdocument } from '~/domein/convenant/convenantdocument.service.server';
import { ConvenantPagina } from '~/domein/convenant/ui/ConvenantPagina';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

export const loader = pagina({ rollen: ['relatiebeheerder', 'tekenbevoegde', 'taalaanbieder'] }, ({ context, params }) =>
  getConvenantdocument(context, eisId(params.id)),
);

export const meta = paginaTitel<{ schoolnaam: string }>('convenant.document.titel', ({ schoolnaam }) => ({ naam: schoolnaam }));

export default function Convenant() {
  return <ConvenantPagina document={useLoaderData<typeof loader>()} />;
}
