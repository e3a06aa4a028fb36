import { getEigenBewijs } from '~/domein/eigenlink/eigenlink.bewijs.service.server';
import { taalUitAdres } from '~/domein/verklaring/taalvanverzoek';
import { download } from '~/platform/bestand/download.server';
import { geheimUitCookie } from '~/platform/http/linkcookie';
import { pagina } from '~/platform/http/pagina.server';

/** The receipt of what was just done; without that it does not exist. */
export const loader = pagina({ rollen: 'openbaar', download: true }, async ({ context, request, url }) =>
  download(await getEigenBewijs(context, geheimUitCookie(context.settings, request.headers.get('cookie')) ?? '', taalUitAdres(url))),
);
