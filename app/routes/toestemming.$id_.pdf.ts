import { getBewijsbestand } from '~/domein/bewijs/bewijs.service.server';
import { download } from '~/platform/bestand/download.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

export const loader = pagina({ rollen: ['casemanager', 'taalaanbieder', 'inburgeraar'], download: true }, async ({ context, params }) =>
  download(await getBewijsbestand(context, eisId(params.id), 'pdf')),
);
