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

const rollen = ['relatiebeheerder'] as const;

export const loader = pagina({ rollen }, ({ context, params }) => getNt2formulier(context, eisId(params.id)));

export const action = handeling({ rollen, schema: nt2Schema }, async ({ context, params, waarden, formulierId }) => {
  const id = eisId(params.id);
  await legOpgaveVast(context, id, waarden, formulierId);
  return redirect(`/scholen/${id}?gelukt=nt2`);
});

export const meta = paginaTitel<{ school: { naam: string } }>('taalaanbieder.nt2.paginatitel', ({ school }) => ({ naam: school.naam }));

export default function Nt2() {
  const { t } = useTranslation();
  const { school, vandaag } = useLoaderData<typeof loader>();
  const kruimels = [
    { naar: '/scholen', tekst: t('taalaanbieder.titel') },
    { naar: `/scholen/${school.id}`, tekst: school.naam },
  ];
  return <Nt2Pagina titel={t('taalaanbieder.nt2.paginatitel', { naam: school.naam })} kruimels={kruimels} vandaag={vandaag} />;
}
