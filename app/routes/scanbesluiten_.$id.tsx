import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { getBriefpagina } from '~/domein/scanbesluit/brief.service.server';
import { BriefPagina } from '~/domein/scanbesluit/ui/BriefPagina';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

export const loader = pagina({ rollen: ['relatiebeheerder', 'tekenbevoegde', 'taalaanbieder'] }, async ({ context, params }) => ({
  brief: await getBriefpagina(context, eisId(params.id)),
}));

export const meta = paginaTitel('scanbesluit.brief.titel');

export default function Brief() {
  return <BriefPagina {...useLoaderData<typeof loader>()} />;
}
