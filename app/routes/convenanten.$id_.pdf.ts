import { getConvenantbestand } from '~/domein/convenant/convenantdocument.service.server';
import { download } from '~/platform/bestand/download.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';
import { maakStukPdf } from '~/platform/pdf/stuk.server';

export const loader = pagina(
  { rollen: ['relatiebeheerder', 'tekenbevoegde', 'taalaanbieder'], download: true },
  async ({ context, params }) => {
    const inhoud = await maakStukPdf(await getConvenantbestand(context, eisId(params.id)));
    return download({ naam: 'convenant.pdf', type: 'application/pdf', inhoud });
  },
);
