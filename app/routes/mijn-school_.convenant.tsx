import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paginaTitel } from '~/components/paginatitel';
import { ondertekenSchema } from '~/domein/convenant/ondertekening.schema';
import { getEigenTekenblad } from '~/domein/convenant/ondertekening.service.server';
import { ondertekenVoorSchool } from '~/domein/convenant/ondertekenen.service.server';
import { NietsTeTekenenPagina } from '~/domein/convenant/ui/NietsTeTekenenPagina';
import { OndertekenPagina } from '~/domein/convenant/ui/OndertekenPagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';

const rollen = ['taalaanbieder'] as const;

export const loader = pagina({ rollen }, async ({ context }) => ({ blad: await getEigenTekenblad(context) }));

export const action = handeling({ rollen, schema: ondertekenSchema }, async ({ context, waarden, formulierId }) => {
  await ondertekenVoorSchool(context, waarden, formulierId);
  return redirect(`/mijn-school/convenant?gedaan=${waarden.doe}`);
});

export const meta = paginaTitel('convenant.teken.blok');

export default function MijnConvenant() {
  const { t } = useTranslation();
  const { blad } = useLoaderData<typeof loader>();
  const kruimels = [{ naar: '/mijn-school', tekst: t('taalaanbieder.mijn.titel') }];
  return blad === null ? <NietsTeTekenenPagina kruimels={kruimels} /> : <OndertekenPagina blad={blad} kruimels={kruimels} />;
}
