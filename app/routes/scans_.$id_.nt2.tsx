import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { legAkkoordVast, legVerklaringVast } from '~/domein/scannt2/addendum.service.server';
import { getNt2pagina, type Nt2pagina } from '~/domein/scannt2/scannt2.lezen.service.server';
import { scannt2Schema } from '~/domein/scannt2/scannt2.schema';
import { controleerDocenten, legCijfersVast } from '~/domein/scannt2/scannt2.service.server';
import { ScanNt2Pagina } from '~/domein/scannt2/ui/ScanNt2Pagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

const rollen = ['relatiebeheerder', 'tekenbevoegde'] as const;

export const loader = pagina({ rollen }, async ({ context, params }) => ({ pagina: await getNt2pagina(context, eisId(params.id)) }));

export const action = handeling({ rollen, schema: scannt2Schema }, async ({ context, params, waarden, formulierId }) => {
  const opdracht = { scanId: eisId(params.id), formulierId };
  switch (waarden.doe) {
    case 'controle':
      await controleerDocenten(context, opdracht, waarden);
      break;
    case 'cijfers':
      await legCijfersVast(context, opdracht, waarden);
      break;
    case 'verklaring':
    case 'verklaring_weg':
      await legVerklaringVast(context, opdracht, waarden);
      break;
    default:
      await legAkkoordVast(context, opdracht, waarden);
  }
  return redirect(`/scans/${opdracht.scanId}/nt2?gedaan=${waarden.doe}`);
});

export const meta = paginaTitel<{ pagina: Nt2pagina }>('scannt2.paginatitel', ({ pagina: { naam } }) => ({ naam }));

export default function ScanNt2() {
  return <ScanNt2Pagina {...useLoaderData<typeof loader>()} />;
}
