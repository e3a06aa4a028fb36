import { getMeldingsbrief } from '~/domein/scanrisico/melding.service.server';
import { download } from '~/platform/bestand/download.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';
import { maakStukPdf } from '~/platform/pdf/stuk.server';

/** A letter on a risk, for a person to send. */
export const loader = pagina({ rollen: ['relatiebeheerder', 'tekenbevoegde'], download: true }, async ({ context, params }) => {
  const inhoud = await maakStukPdf(await getMeldingsbrief(context, eisId(params.id), eisId(params.meldingId)));
  return download({ naam: 'melding-kwaliteitsscan.pdf', type: 'application/pdf', inhoud });
});
