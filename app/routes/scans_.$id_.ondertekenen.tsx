import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paginaTitel } from '~/components/paginatitel';
import { ondertekenSchema } from '~/domein/convenant/ondertekening.schema';
import { getTekenbladVan } from '~/domein/convenant/ondertekening.service.server';
import { ondertekenVoorGemeente } from '~/domein/convenant/ondertekenen.service.server';
import { OndertekenPagina } from '~/domein/convenant/ui/OndertekenPagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

export const loader = pagina({ rollen: ['relatiebeheerder', 'tekenbevoegde'] }, ({ context, params }) =>
  getTekenbladVan(context, eisId(params.id)),
);

export const action = handeling(
  { rollen: ['tekenbevoegde'], schema: ondertekenSchema },
  async ({ context, params, waarden, formulierId }) => {
    const id = eisId(params.id);
    await ondertekenVoorGemeente(context, id, waarden, formulierId);
    return redirect(`/scans/${id}/ondertekenen?gedaan=${waarden.doe}`);
  },
);

export const meta = paginaTitel<{ scan: { naam: string } }>('convenant.teken.titel', ({ scan }) => ({ naam: scan.naam }));

export default function Ondertekenen() {
  const { t } = useTranslation();
  const blad = useLoaderData<typeof loader>();
  const kruimels = [
    { naar: '/scans', tekst: t('kwaliteitsscan.lijst.titel') },
    { naar: `/scans/${blad.scan.id}`, tekst: blad.scan.naam },
  ];
  return <OndertekenPagina blad={blad} kruimels={kruimels} />;
}
