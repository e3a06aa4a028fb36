import { useActionData, useSearchParams } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Melding } from '~/components/Melding';
import { Pagina } from '~/components/Pagina';
import { Lokveld } from './Lokveld';

/** Asks for a link by mail; of every address the same is said afterwards. */
export function StartPagina({ dagen }: { dagen: number }) {
  const { t } = useTranslation();
  const isVoorbij = useActionData() !== undefined;
  const isVerstuurd = useSearchParams()[0].get('gedaan') === 'verstuurd' && !isVoorbij;
  const kruimels = [{ naar: '/convenant', tekst: t('aanmelding.convenant.kruimel') }];
  return (
    <Pagina titel={t('aanmelding.start.titel')} lead={t('aanmelding.start.lead')} kruimels={kruimels}>
      {isVerstuurd ? (
        <Melding soort="ok" titel={t('aanmelding.start.verstuurd')}>
          <p>{t('aanmelding.start.verstuurd_uitleg', { count: dagen })}</p>
        </Melding>
      ) : null}
      <Formulier naam="start" teksten="aanmelding.velden">
        <Veld naam="naam" maxLengte={200} autoComplete="organization" />
        <Veld naam="email" soort="email" maxLengte={254} autoComplete="email" uitleg={t('aanmelding.start.email_uitleg')} />
        <Lokveld naam="vertel" />
        <VerstuurKnop>{t('aanmelding.start.verstuur')}</VerstuurKnop>
      </Formulier>
      <p>{t('aanmelding.start.privacy')}</p>
    </Pagina>
  );
}
