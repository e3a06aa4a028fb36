import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paginaTitel } from '~/components/paginatitel';
import { nt2Schema } from '~/domein/taalaanbieder/nt2.schema';
import { getNt2formulier, legOpgaveVast } from '~/domein/taalaanbieder/nt2.service.server';
import { Nt2Pagina } from '~/domein/taalaanbieder/ui/Nt2Pagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

const rollen = ['taalaanbieder'] as const;

export const loader = pagina({ rollen }, ({ context, actor }) => getNt2formulier(context, eisId(actor.aanbiederId ?? undefined)));

export const action = handeling({ rollen, schema: nt2Schema }, async ({ context, actor, waarden, formulierId }) => {
  await legOpgaveVast(context, eisId(actor.aanbiederId ?? undefined), waarden, formulierId);
  return redirect('/mijn-school?gelukt=nt2');
});

export const meta = paginaTitel('taalaanbieder.nt2.mijn_paginatitel');

export default function MijnNt2() {
  const { t } = useTranslation();
  const { vandaag } = useLoaderData<typeof loader>();
  const kruimels = [{ naar: '/mijn-school', tekst: t('taalaanbieder.mijn.titel') }];
  return <Nt2Pagina titel={t('taalaanbieder.nt2.mijn_paginatitel')} kruimels={kruimels} vandaag={vandaag} />;
}
