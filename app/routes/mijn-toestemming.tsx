import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { leesGelukt } from '~/domein/toestemming/gelukt';
import { trekZelfIn } from '~/domein/toestemming/toestemming.intrekken.service.server';
import { getMijnToestemming } from '~/domein/toestemming/toestemming.mijn.service.server';
import { zelfIntrekkenSchema } from '~/domein/toestemming/toestemming.schema';
import { MijnPagina } from '~/domein/toestemming/ui/MijnPagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';

const rollen = ['inburgeraar'] as const;

export const loader = pagina({ rollen }, async ({ context, url }) => ({
  mijn: await getMijnToestemming(context),
  isIngetrokken: leesGelukt(url.searchParams) === 'ingetrokken',
}));

export const action = handeling({ rollen, schema: zelfIntrekkenSchema }, async ({ context, waarden: { toestemmingId }, formulierId }) => {
  await trekZelfIn(context, { toestemmingId, formulierId });
  return redirect('/mijn-toestemming?gelukt=ingetrokken');
});

export const meta = paginaTitel('toestemming.mijn.titel');

export default function Mijn() {
  return <MijnPagina {...useLoaderData<typeof loader>()} />;
}
