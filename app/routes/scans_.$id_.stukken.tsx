import { useLoaderData, useSearchParams } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { stukkenSchema } from '~/domein/scanstuk/stukken.schema';
import { getStukkenpagina, voegStukkenToe } from '~/domein/scanstuk/stukken.service.server';
import { StukkenPagina } from '~/domein/scanstuk/ui/StukkenPagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

export const loader = pagina({ rollen: ['relatiebeheerder', 'tekenbevoegde'] }, ({ context, params }) =>
  getStukkenpagina(context, eisId(params.id)),
);

export const action = handeling(
  { rollen: ['relatiebeheerder'], schema: stukkenSchema },
  async ({ context, params, waarden, formulierId }) => {
    const id = eisId(params.id);
    await voegStukkenToe(context, id, formulierId, waarden);
    return redirect(
      `/scans/${id}/stukken?gedaan=${waarden.isBeperkt || waarden.onderdeel === 'inspectie_szw' ? 'beperkt_bewaard' : 'bewaard'}`,
    );
  },
);

export const meta = paginaTitel<{ scan: { naam: string } }>('scanstuk.pagina.titel', ({ scan }) => ({ naam: scan.naam }));

export default function Stukken() {
  const [zoek] = useSearchParams();
  return <StukkenPagina pagina={useLoaderData<typeof loader>()} onderdeel={zoek.get('onderdeel')} />;
}
