import { getStuk } from '~/domein/scanstuk/stukdownload.service.server';
import { download } from '~/platform/bestand/download.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

const rollen = ['relatiebeheerder', 'tekenbevoegde', 'taalaanbieder'] as const;

export const loader = pagina({ rollen, download: true }, async ({ context, params }) =>
  download(await getStuk(context, { scanId: eisId(params.id), stukId: eisId(params.stukId) })),
);
