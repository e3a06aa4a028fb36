import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { leesGelukt } from '~/domein/taalaanbieder/gelukt';
import { getMijnSchool } from '~/domein/taalaanbieder/taalaanbieder.service.server';
import { MijnSchoolPagina } from '~/domein/taalaanbieder/ui/MijnSchoolPagina';
import { pagina } from '~/platform/http/pagina.server';

export const loader = pagina({ rollen: ['taalaanbieder'] }, async ({ context, url }) => ({
  pagina: await getMijnSchool(context),
  gelukt: leesGelukt(url.searchParams),
}));

export const meta = paginaTitel('taalaanbieder.mijn.titel');

export default function MijnSchool() {
  return <MijnSchoolPagina {...useLoaderData<typeof loader>()} />;
}
