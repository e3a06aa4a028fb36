import { useTranslation } from 'react-i18next';
import { BestandVeld } from '~/components/formulier/BestandVeld';
import { Formulier } from '~/components/formulier/Formulier';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Melding } from '~/components/Melding';
import { Pagina } from '~/components/Pagina';
import type { Controle } from '../controleer.service.server';

/** Whether a document is what was handed out: yes or no, to anyone who holds it. */
export function ControleerPagina({ controle }: { controle: Controle | null }) {
  const { t } = useTranslation();
  return (
    <Pagina titel={t('bewijs.controleer.titel')} lead={t('bewijs.controleer.lead')}>
      {controle === null ? null : (
        <Melding soort={controle === 'onveranderd' ? 'ok' : 'waarschuwing'} rol="alert" titel={t(`bewijs.controleer.${controle}.titel`)}>
          {t(`bewijs.controleer.${controle}.tekst`)}
        </Melding>
      )}
      <Formulier naam="controleer" teksten="bewijs.velden" bestanden>
        <Veld naam="code" autoComplete="off" />
        <BestandVeld naam="document" accept="application/pdf,application/json,.pdf,.json" />
        <VerstuurKnop>{t('bewijs.controleer.knop')}</VerstuurKnop>
      </Formulier>
      <p>{t('bewijs.controleer.bewaren')}</p>
    </Pagina>
  );
}
