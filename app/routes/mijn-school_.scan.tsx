import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { getSchoolscan } from '~/domein/kwaliteitsscan/schoolscan.service.server';
import { SchoolscanPagina } from '~/domein/kwaliteitsscan/ui/SchoolscanPagina';
import { pagina } from '~/platform/http/pagina.server';

export const loader = pagina({ rollen: ['taalaanbieder'] }, async ({ context }) => ({ pagina: await getSchoolscan(context) }));

export const meta = paginaTitel('kwaliteitsscan.school.titel');

export default function Schoolscan() {
  return <SchoolscanPagina {...useLoaderData<typeof loader>()} />;
}
