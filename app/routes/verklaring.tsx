import { useLoaderData } from '@remix-run/react';
import { eigenTitel } from '~/components/raam/paginataal';
import { rustig } from '~/components/raam/rustig';
import { antwoordMetLink, getVerklaring, trekInMetZitting } from '~/domein/eigenlink/eigenlink.antwoord.service.server';
import { getEigenKenmerk, sluitZitting } from '~/domein/eigenlink/eigenlink.bewijs.service.server';
import { verklaringSchema } from '~/domein/eigenlink/eigenlink.schema';
import { taalUitAdres, taalVanVerzoek } from '~/domein/verklaring/taalvanverzoek';
import { VerklaringPagina } from '~/domein/eigenlink/ui/VerklaringPagina';
import { paginataalVoor } from '~/domein/verklaring/verklaringswoorden.server';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { geheimUitCookie, wisGeheim } from '~/platform/http/linkcookie';
import { pagina } from '~/platform/http/pagina.server';

export const handle = rustig;

export const loader = pagina({ rollen: 'openbaar' }, async ({ context, url, request }) => {
  const geheim = geheimUitCookie(context.settings, request.headers.get('cookie'));
  const verklaring = geheim === null ? null : await getVerklaring(context, geheim, taalUitAdres(url));
  const taal = verklaring ? verklaring.taal : taalVanVerzoek(url, request.headers.get('accept-language'));
  const kenmerk = geheim !== null && verklaring?.zitting.gedaan ? await getEigenKenmerk(context, geheim) : null;
  return { taal, paginataal: paginataalVoor(taal), verklaring, kenmerk };
});

export const action = handeling(
  { rollen: 'openbaar', schema: verklaringSchema },
  async ({ context, url, request, waarden, formulierId }) => {
    const geheim = geheimUitCookie(context.settings, request.headers.get('cookie')) ?? '';
    const terug = `/verklaring${url.search}`;
    if (waarden.doe === 'sluit') {
      await sluitZitting(context, geheim);
      return redirect(terug, { headers: { 'Set-Cookie': wisGeheim(context.settings) } });
    }
    if (waarden.doe === 'trek_in') await trekInMetZitting(context, geheim, formulierId);
    else await antwoordMetLink(context, geheim, { formulierId, invoer: waarden });
    return redirect(terug);
  },
);

export const meta = eigenTitel;

export default function Verklaring() {
  return <VerklaringPagina {...useLoaderData<typeof loader>()} />;
}
