import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { getMatrix } from '~/domein/matrix/matrix.service.server';
import { MatrixPagina } from '~/domein/matrix/ui/MatrixPagina';
import { pagina } from '~/platform/http/pagina.server';

const rollen = ['beheerder'] as const;

export const loader = pagina({ rollen }, ({ context, url }) => getMatrix(context, url.searchParams));

export const meta = paginaTitel('matrix.titel');

export default function Grondslagen() {
  return <MatrixPagina matrix={useLoaderData<typeof loader>()} />;
}
