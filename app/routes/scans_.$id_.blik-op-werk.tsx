import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { ontvangstSchema } from '~/domein/scanstuk/ontvangst.schema';
import { meldAfwezig, ontvangStukken } from '~/domein/scanstuk/ontvangst.service.server';
import { getBlikOpWerk, verstuurOpvraag } from '~/domein/scanstuk/opvraag.service.server';
import { BlikOpWerkPagina } from '~/domein/scanstuk/ui/BlikOpWerkPagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

export const loader = pagina({ rollen: ['relatiebeheerder', 'tekenbevoegde'] }, ({ context, params }) =>
  getBlikOpWerk(context, eisId(params.id)),
);

export const action = handeling(
  { rollen: ['relatiebeheerder'], schema: ontvangstSchema },
  async ({ context, params, waarden: invoer, formulierId }) => {
    const scanId = eisId(params.id);
    const terug = (gedaan: string) => redirect(`/scans/${scanId}/blik-op-werk?gedaan=${gedaan}`);
    switch (invoer.doe) {
      case 'verstuur':
        await verstuurOpvraag(context, { scanId, formulierId, gezien: invoer.gezien });
        return terug('verstuurd');
      case 'ontvang':
        await ontvangStukken(context, { scanId, formulierId, invoer });
        return terug(invoer.isBeperkt ? 'beperkt_bewaard' : 'bewaard');
      case 'afwezig':
        await meldAfwezig(context, { scanId, formulierId, invoer });
        return terug('afwezig');
    }
  },
);

export const meta = paginaTitel<{ scan: { naam: string } }>('scanstuk.bow.titel', ({ scan }) => ({ naam: scan.naam }));

export default function BlikOpWerk() {
  return <BlikOpWerkPagina pagina={useLoaderData<typeof loader>()} />;
}
