import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { intrekkenSchema } from '~/domein/kwaliteitsscan/scanhandeling.schema';
import { getIntrekken, trekIn } from '~/domein/kwaliteitsscan/scanhandeling.service.server';
import { IntrekkenPagina } from '~/domein/kwaliteitsscan/ui/IntrekkenPagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';

const rollen = ['taalaanbieder'] as const;

export const loader = pagina({ rollen }, ({ context }) => getIntrekken(context));

export const action = handeling({ rollen, schema: intrekkenSchema }, async ({ context, waarden, formulierId }) => {
  await trekIn(context, waarden.toelichting, formulierId);
  return redirect('/mijn-school/scan?gedaan=ingetrokken');
});

export const meta = paginaTitel('kwaliteitsscan.intrekken.titel');

export default function Intrekken() {
  const { kan } = useLoaderData<typeof loader>();
  return <IntrekkenPagina kan={kan} />;
}
