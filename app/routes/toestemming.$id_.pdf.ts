import { getStuk } from '~/domein/toestemming/toestemming.inzien.service.server';
import { download } from '~/platform/bestand/download.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';
import { maakStukPdf } from '~/platform/pdf/stuk.server';

export const loader = pagina({ rollen: ['casemanager', 'taalaanbieder', 'inburgeraar'], download: true }, async ({ context, params }) =>
  download({
    naam: 'toestemmingsverklaring.pdf',
    type: 'application/pdf',
    inhoud: await maakStukPdf(await getStuk(context, eisId(params.id))),
  }),
);
