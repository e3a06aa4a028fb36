import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { leesGelukt } from '~/domein/taalaanbieder/gelukt';
import { getSchool, type Schoolpagina } from '~/domein/taalaanbieder/taalaanbieder.service.server';
import { SchoolPagina } from '~/domein/taalaanbieder/ui/SchoolPagina';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

export const loader = pagina({ rollen: ['relatiebeheerder'] }, async ({ context, params, url }) => ({
  pagina: await getSchool(context, eisId(params.id)),
  gelukt: leesGelukt(url.searchParams),
}));

export const meta = paginaTitel<{ pagina: Schoolpagina }>('taalaanbieder.school.titel', ({ pagina: { school } }) => ({
  naam: school.naam,
}));

export default function School() {
  return <SchoolPagina {...useLoaderData<typeof loader>()} />;
}
