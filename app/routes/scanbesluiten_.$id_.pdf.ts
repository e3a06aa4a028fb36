import { getBriefbestand } from '~/domein/scanbesluit/brief.service.server';
import { download } from '~/platform/bestand/download.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

export const loader = pagina(
  { rollen: ['relatiebeheerder', 'tekenbevoegde', 'taalaanbieder'], download: true },
  async ({ context, params }) => download(await getBriefbestand(context, eisId(params.id))),
);
