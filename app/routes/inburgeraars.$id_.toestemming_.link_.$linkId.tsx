import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { rustig } from '~/components/raam/rustig';
import { getQrlink } from '~/domein/eigenlink/eigenlink.maken.service.server';
import { QrPagina } from '~/domein/eigenlink/ui/QrPagina';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

export const handle = rustig;

export const loader = pagina({ rollen: ['casemanager'] }, ({ context, params }) =>
  getQrlink(context, { inburgeraarId: eisId(params.id), linkId: eisId(params.linkId) }),
);

export const meta = paginaTitel('toestemming.link.qr.titel');

export default function Qr() {
  return <QrPagina link={useLoaderData<typeof loader>()} />;
}
