import { getBlancoFormulier } from '~/domein/verklaring/tekst.service.server';
import { leesVerklaringstaal } from '~/domein/verklaring/verklaringstaal';
import { download } from '~/platform/bestand/download.server';
import { pagina } from '~/platform/http/pagina.server';
import { maakStukPdf } from '~/platform/pdf/stuk.server';

export const loader = pagina({ rollen: 'ieder', download: true }, async ({ context, url }) => {
  const { stuk, taal } = await getBlancoFormulier(context, leesVerklaringstaal(url.searchParams.get('taal')));
  return download({ naam: `toestemmingsformulier-${taal}.pdf`, type: 'application/pdf', inhoud: await maakStukPdf(stuk) });
});
