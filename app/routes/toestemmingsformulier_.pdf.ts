import { getBlancoFormulier } from '~/domein/toestemming/toestemming.inzien.service.server';
import { download } from '~/platform/bestand/download.server';
import { pagina } from '~/platform/http/pagina.server';
import { maakStukPdf } from '~/platform/pdf/stuk.server';

export const loader = pagina({ rollen: 'ieder', download: true }, async ({ context }) =>
  download({ naam: 'toestemmingsformulier.pdf', type: 'application/pdf', inhoud: await maakStukPdf(await getBlancoFormulier(context)) }),
);
