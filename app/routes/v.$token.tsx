import { useLoaderData } from '@remix-run/react';
import { eigenTitel } from '~/components/raam/paginataal';
import { rustig } from '~/components/raam/rustig';
import { linkSchema } from '~/domein/eigenlink/eigenlink.schema';
import { openMetLink } from '~/domein/eigenlink/eigenlink.openen.service.server';
import { geboortedagVan } from '~/domein/eigenlink/geboortedag.schema';
import { taalUitAdres, taalVanVerzoek } from '~/domein/verklaring/taalvanverzoek';
import { OpenenPagina } from '~/domein/eigenlink/ui/OpenenPagina';
import { paginataalVoor } from '~/domein/verklaring/verklaringswoorden.server';
import { DomeinFout } from '~/platform/fout';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { bewaarGeheim } from '~/platform/http/linkcookie';
import { pagina } from '~/platform/http/pagina.server';

export const handle = rustig;

/** Looks nothing up: a mail scanner that follows the link uses up nothing, and every link has the same page. */
export const loader = pagina({ rollen: 'openbaar' }, ({ url, request }) => {
  const taal = taalVanVerzoek(url, request.headers.get('accept-language'));
  return { taal, paginataal: paginataalVoor(taal) };
});

export const action = handeling({ rollen: 'openbaar', schema: linkSchema }, async ({ context, params, url, waarden }) => {
  const geboortedatum = geboortedagVan(waarden);
  const geheim = geboortedatum && (await openMetLink(context, { sleutel: params.token ?? '', geboortedatum }));
  if (!geheim) throw new DomeinFout('ongeldig', { velden: { '': ['verklaring.openen.geen_link'] } });
  const taal = taalUitAdres(url);
  return redirect(`/verklaring${taal ? `?taal=${taal}` : ''}`, { headers: { 'Set-Cookie': bewaarGeheim(context.settings, geheim) } });
});

export const meta = eigenTitel;

export default function Link() {
  const { taal } = useLoaderData<typeof loader>();
  return <OpenenPagina taal={taal} />;
}
