import { blancoFormulier } from '~/domein/verklaring/formulier';
import { getVoorbeeld } from '~/domein/verklaring/voorbeeld.service.server';
import { download } from '~/platform/bestand/download.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';
import { maakStukPdf } from '~/platform/pdf/stuk.server';

/** The form to print of a text, also when it is still to come. */
export const loader = pagina({ rollen: ['beheerder', 'fg'], download: true }, async ({ context, params }) => {
  const { tekst, nederlands } = await getVoorbeeld(context, eisId(params.id));
  const inhoud = await maakStukPdf(blancoFormulier(tekst, nederlands, null));
  return download({ naam: `toestemmingsformulier-${tekst.code}-${tekst.nummer}-${tekst.taal}.pdf`, type: 'application/pdf', inhoud });
});
