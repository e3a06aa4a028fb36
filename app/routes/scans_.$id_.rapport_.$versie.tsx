import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { doeMetRapport } from '~/domein/scanrapport/delen.service.server';
import { getRapportversie } from '~/domein/scanrapport/lezen.service.server';
import { rapportdaadSchema } from '~/domein/scanrapport/scanrapport.schema';
import { RapportversiePagina } from '~/domein/scanrapport/ui/RapportversiePagina';
import { eisVersie } from '~/domein/scanrapport/versie';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

export const loader = pagina({ rollen: ['relatiebeheerder', 'tekenbevoegde'] }, ({ context, params }) =>
  getRapportversie(context, eisId(params.id), eisVersie(params.versie)),
);

export const action = handeling(
  { rollen: ['relatiebeheerder'], schema: rapportdaadSchema },
  async ({ context, params, waarden, formulierId }) => {
    const daad = { scanId: eisId(params.id), versie: eisVersie(params.versie), formulierId };
    await doeMetRapport(context, daad, waarden);
    if (waarden.doe === 'herzie') return redirect(`/scans/${daad.scanId}/rapport`);
    return redirect(`/scans/${daad.scanId}/rapport/${daad.versie}?gedaan=${waarden.doe === 'deel_school' ? 'gedeeld' : 'verstuurd'}`);
  },
);

export const meta = paginaTitel<{ scan: { naam: string }; rapport: { versie: number } }>(
  'scanrapport.lezen.titel',
  ({ scan, rapport }) => ({
    naam: scan.naam,
    versie: rapport.versie,
  }),
);

export default function Rapportversie() {
  return <RapportversiePagina pagina={useLoaderData<typeof loader>()} />;
}
