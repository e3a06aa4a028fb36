import { taalUitAdres } from '~/domein/verklaring/taalvanverzoek';
import { getBewijsbestand } from '~/domein/bewijs/bewijs.service.server';
import { download } from '~/platform/bestand/download.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

export const loader = pagina(
  { rollen: ['casemanager', 'taalaanbieder', 'inburgeraar'], download: true },
  async ({ context, params, url }) =>
    download(await getBewijsbestand(context, { toestemmingId: eisId(params.id), taal: taalUitAdres(url) }, 'pdf')),
);
