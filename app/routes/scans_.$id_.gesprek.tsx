import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { getGesprekspagina, type Gesprekspagina } from '~/domein/scangesprek/gesprek.lezen.service.server';
import { gesprekSchema } from '~/domein/scangesprek/gesprek.schema';
import { legGesprekVast, planGesprek, zegGesprekAf } from '~/domein/scangesprek/gesprek.service.server';
import { GesprekPagina } from '~/domein/scangesprek/ui/GesprekPagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

export const loader = pagina({ rollen: ['relatiebeheerder', 'tekenbevoegde'] }, async ({ context, params }) => ({
  pagina: await getGesprekspagina(context, eisId(params.id)),
}));

export const action = handeling(
  { rollen: ['relatiebeheerder'], schema: gesprekSchema },
  async ({ context, params, waarden, formulierId }) => {
    const opdracht = { scanId: eisId(params.id), formulierId };
    if (waarden.doe === 'plan') await planGesprek(context, opdracht, waarden);
    else if (waarden.doe === 'zeg_af') await zegGesprekAf(context, opdracht, waarden.gezien);
    else await legGesprekVast(context, opdracht, waarden);
    return redirect(`/scans/${opdracht.scanId}/gesprek?gedaan=${waarden.doe}`);
  },
);

export const meta = paginaTitel<{ pagina: Gesprekspagina }>('scangesprek.paginatitel', ({ pagina: { naam } }) => ({ naam }));

export default function Gesprek() {
  return <GesprekPagina {...useLoaderData<typeof loader>()} />;
}
