import { getAgendabestand } from '~/domein/scangesprek/gesprek.lezen.service.server';
import { download } from '~/platform/bestand/download.server';
import { pagina } from '~/platform/http/pagina.server';

export const loader = pagina({ rollen: ['taalaanbieder'], download: true }, async ({ context }) =>
  download(await getAgendabestand(context, null)),
);
