import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { bewaarRapport, getRapportpagina, stelRapportVast } from '~/domein/scanrapport/concept.service.server';
import { conceptSchema } from '~/domein/scanrapport/scanrapport.schema';
import { naarConceptinhoud } from '~/domein/scanrapport/sectie';
import { RapportPagina } from '~/domein/scanrapport/ui/RapportPagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

export const loader = pagina({ rollen: ['relatiebeheerder', 'tekenbevoegde'] }, async ({ context, actor, params }) => ({
  pagina: await getRapportpagina(context, eisId(params.id)),
  rol: actor.rol,
}));

export const action = handeling(
  { rollen: ['relatiebeheerder'], schema: conceptSchema },
  async ({ context, params, waarden, formulierId }) => {
    const scanId = eisId(params.id);
    const getypt = { scanId, versie: waarden.versie, inhoud: naarConceptinhoud(waarden) };
    if (waarden.knop === 'vaststellen') await stelRapportVast(context, { ...getypt, formulierId });
    else await bewaarRapport(context, getypt);
    return redirect(`/scans/${scanId}/rapport?gedaan=${waarden.knop === 'vaststellen' ? 'vastgesteld' : 'bewaard'}`);
  },
);

export const meta = paginaTitel<{ pagina: { scan: { naam: string } } }>('scanrapport.schrijven.titel', ({ pagina: { scan } }) => ({
  naam: scan.naam,
}));

export default function Rapport() {
  return <RapportPagina {...useLoaderData<typeof loader>()} />;
}
