import { useLoaderData } from '@remix-run/react';
import { eigenTitel } from '~/components/raam/paginataal';
import { rustig } from '~/components/raam/rustig';
import { codeSchema } from '~/domein/eigenlink/eigenlink.schema';
import { openMetCode } from '~/domein/eigenlink/eigenlink.openen.service.server';
import { geboortedagVan } from '~/domein/eigenlink/geboortedag.schema';
import { taalVanVerzoek } from '~/domein/verklaring/taalvanverzoek';
import { IntrekkenPagina } from '~/domein/eigenlink/ui/IntrekkenPagina';
import { paginataalVoor } from '~/domein/verklaring/verklaringswoorden.server';
import { DomeinFout } from '~/platform/fout';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { bewaarGeheim } from '~/platform/http/linkcookie';
import { pagina } from '~/platform/http/pagina.server';

export const handle = rustig;

export const loader = pagina({ rollen: 'openbaar' }, ({ url, request }) => {
  const taal = taalVanVerzoek(url, request.headers.get('accept-language'));
  return { taal, paginataal: paginataalVoor(taal) };
});

export const action = handeling({ rollen: 'openbaar', schema: codeSchema }, async ({ context, url, request, waarden }) => {
  const geboortedatum = geboortedagVan(waarden);
  const geheim = geboortedatum && (await openMetCode(context, { sleutel: waarden.code, geboortedatum }));
  if (!geheim) throw new DomeinFout('ongeldig', { velden: { '': ['verklaring.intrekken.geen_code'] } });
  const taal = taalVanVerzoek(url, request.headers.get('accept-language'));
  return redirect(`/verklaring?taal=${taal}`, { headers: { 'Set-Cookie': bewaarGeheim(context.settings, geheim) } });
});

export const meta = eigenTitel;

export default function Intrekken() {
  const { taal } = useLoaderData<typeof loader>();
  return <IntrekkenPagina taal={taal} />;
}
