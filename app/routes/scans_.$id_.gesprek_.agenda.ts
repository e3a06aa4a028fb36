import { getAgendabestand } from '~/domein/scangesprek/gesprek.lezen.service.server';
import { download } from '~/platform/bestand/download.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

export const loader = pagina({ rollen: ['relatiebeheerder', 'tekenbevoegde'], download: true }, async ({ context, params }) =>
  download(await getAgendabestand(context, eisId(params.id))),
);
