import { getOpenbareTekst } from '~/domein/convenant/convenanttekst.service.server';
import { download } from '~/platform/bestand/download.server';
import { pagina } from '~/platform/http/pagina.server';
import { maakStukPdf } from '~/platform/pdf/stuk.server';

export const loader = pagina({ rollen: 'openbaar', download: true }, async ({ context }) => {
  const { nummer, stuk } = await getOpenbareTekst(context);
  return download({ naam: `convenant-versie-${nummer}.pdf`, type: 'application/pdf', inhoud: await maakStukPdf(stuk) });
});
