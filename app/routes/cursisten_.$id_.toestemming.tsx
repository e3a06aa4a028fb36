import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { trekOpSchoolIn } from '~/domein/toestemming/toestemming.intrekken.service.server';
import { schoolSchema } from '~/domein/toestemming/toestemming.schema';
import { getCursistToestemming, legOpSchoolVast } from '~/domein/toestemming/toestemming.school.service.server';
import { leesGelukt } from '~/domein/toestemming/gelukt';
import { CursistPagina } from '~/domein/toestemming/ui/CursistPagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

const rollen = ['taalaanbieder'] as const;

export const loader = pagina({ rollen }, async ({ context, params, url }) => ({
  ...(await getCursistToestemming(context, eisId(params.id))),
  gelukt: leesGelukt(url.searchParams),
}));

export const action = handeling({ rollen, schema: schoolSchema }, async ({ context, params, waarden, formulierId }) => {
  const cursistId = eisId(params.id);
  if (waarden.doe === 'trek_in') await trekOpSchoolIn(context, { cursistId, formulierId });
  else await legOpSchoolVast(context, { cursistId, formulierId, invoer: waarden });
  return redirect(`/cursisten/${cursistId}/toestemming?gelukt=${waarden.doe === 'trek_in' ? 'ingetrokken' : 'vastgelegd'}`);
});

export const meta = paginaTitel('toestemming.school.titel');

export default function CursistToestemming() {
  return <CursistPagina {...useLoaderData<typeof loader>()} />;
}
