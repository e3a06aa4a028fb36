import { getRapportbestand } from '~/domein/scanrapport/lezen.service.server';
import { eisVersie } from '~/domein/scanrapport/versie';
import { download } from '~/platform/bestand/download.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

const rollen = ['relatiebeheerder', 'tekenbevoegde', 'taalaanbieder'] as const;

/** A frozen report as a file: the same words as its page. */
export const loader = pagina({ rollen, download: true }, async ({ context, params }) => {
  const versie = eisVersie(params.versie);
  const inhoud = await getRapportbestand(context, eisId(params.id), versie);
  return download({ naam: `rapport-kwaliteitsscan-${versie}.pdf`, type: 'application/pdf', inhoud });
});
