import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { KnopLink } from '~/components/KnopLink';
import { Melding } from '~/components/Melding';
import { Pagina } from '~/components/Pagina';
import type { Herhalenpagina } from '../scanhandeling.service.server';

/** Begins the scan of a school again (C 4.5), with the reason. */
export function HerhalenPagina({ school, loopt }: Herhalenpagina) {
  const { t } = useTranslation();
  const kruimels = [
    { naar: '/scholen', tekst: t('taalaanbieder.titel') },
    { naar: `/scholen/${school.id}`, tekst: school.naam },
  ];
  return (
    <Pagina titel={t('kwaliteitsscan.herhalen.titel')} lead={t('kwaliteitsscan.herhalen.lead', { naam: school.naam })} kruimels={kruimels}>
      {loopt ? (
        <Melding titel={t('kwaliteitsscan.fouten.scan_loopt')}>
          <KnopLink naar={`/scans/${loopt}`} soort="secundair">
            {t('kwaliteitsscan.herhalen.naar')}
          </KnopLink>
        </Melding>
      ) : (
        <Formulier naam="herhalen" teksten="kwaliteitsscan.velden">
          <Veld naam="aanleiding" soort="textarea" maxLengte={500} uitleg={t('kwaliteitsscan.velden.geen_namen')} />
          <VerstuurKnop>{t('kwaliteitsscan.herhalen.verstuur')}</VerstuurKnop>
        </Formulier>
      )}
    </Pagina>
  );
}
