import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { LeegStaat } from '~/components/LeegStaat';
import { Pagina } from '~/components/Pagina';
import { paginaTitel } from '~/components/paginatitel';
import { pagina } from '~/platform/http/pagina.server';

export const loader = pagina({ rollen: ['avg_afhandelaar'] }, ({ actor }) => ({ rol: actor.rol }));

export const meta = paginaTitel('openbaar.overzicht.titel');

export default function Overzicht() {
  const { rol } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <Pagina titel={t('openbaar.overzicht.titel')}>
      <LeegStaat titel={t('openbaar.overzicht.leeg')} tekst={t(`openbaar.overzicht.uitleg.${rol}`)} />
    </Pagina>
  );
}
