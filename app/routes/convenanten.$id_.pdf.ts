import { getConvenantbestand } from '~/domein/convenant/convenantdocument.service.server';
import { download } from '~/platform/bestand/download.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

export const loader = pagina(
  { rollen: ['relatiebeheerder', 'tekenbevoegde', 'taalaanbieder'], download: true },
  async ({ context, params }) => {
    const inhoud = await getConvenantbestand(context, eisId(params.id));
    return download({ naam: 'convenant.pdf', type: 'application/pdf', inhoud });
  },
);
