import { useActionData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Feiten } from '~/components/gegevens/Feiten';
import { Melding } from '~/components/Melding';
import { Pagina } from '~/components/Pagina';
import type { Gebruiker } from '../gebruiker.service.server';
import { GeheimhoudingBlok } from './GeheimhoudingBlok';
import { SessiesBlok } from './SessiesBlok';
import { ToegangBlok } from './ToegangBlok';
import { ToegangGeven } from './ToegangGeven';

/** One user: what he may, what binds him, and what a beheerder can do about it. */
export function GebruikerPagina({ gebruiker, gelukt }: { gebruiker: Gebruiker; gelukt: string | null }) {
  const { t } = useTranslation();
  const isTeruggekomen = useActionData() !== undefined;
  const { naam, email, isAangemeldGeweest, magWijzigen } = gebruiker;
  return (
    <Pagina titel={naam} kruimels={[{ naar: '/toegang', tekst: t('toegang.titel') }]}>
      {gelukt && !isTeruggekomen ? <Melding soort="ok">{t(`toegang.gelukt.${gelukt}`, { naam })}</Melding> : null}
      {magWijzigen ? null : <Melding titel={t('toegang.zelf.titel')}>{t('toegang.zelf.tekst')}</Melding>}
      <Feiten
        feiten={[
          { term: t('toegang.kolommen.email'), waarde: email },
          { term: t('toegang.aangemeld.term'), waarde: t(isAangemeldGeweest ? 'toegang.aangemeld.ja' : 'toegang.aangemeld.nee') },
        ]}
      />
      <ToegangBlok gebruiker={gebruiker} />
      <GeheimhoudingBlok gebruiker={gebruiker} />
      {magWijzigen ? <ToegangGeven gebruiker={gebruiker} /> : null}
      <SessiesBlok />
    </Pagina>
  );
}
