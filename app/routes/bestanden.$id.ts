import { getBestand } from '~/platform/bestand/bestand.service.server';
import { download } from '~/platform/bestand/download.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

export const loader = pagina({ rollen: ['casemanager', 'taalaanbieder'], download: true }, async ({ context, params }) =>
  download(await getBestand(context, eisId(params.id))),
);
