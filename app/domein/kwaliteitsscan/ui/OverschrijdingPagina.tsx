import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Keuze } from '~/components/formulier/Keuze';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Melding } from '~/components/Melding';
import { Pagina } from '~/components/Pagina';
import { useOpmaak } from '~/components/useOpmaak';
import { overschrijdingsredenen } from '../overschrijding';
import type { Overschrijdingformulier } from '../overschrijding.service.server';
import { useScankruimels } from './useScankruimels';

/** Why the scan takes longer than its term. */
export function OverschrijdingPagina({ scan, klok }: Overschrijdingformulier) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  const kruimels = useScankruimels(scan);
  const lead = t('kwaliteitsscan.overschrijding.lead', { dag: datum(klok.uiterste) });
  if (!klok.isTeLaat || klok.klaarOp !== null) {
    return (
      <Pagina titel={t('kwaliteitsscan.overschrijding.titel')} kruimels={kruimels}>
        <Melding>{t('kwaliteitsscan.overschrijding.niet_nodig')}</Melding>
      </Pagina>
    );
  }
  return (
    <Pagina titel={t('kwaliteitsscan.overschrijding.titel')} lead={lead} kruimels={kruimels}>
      <Formulier naam="overschrijding" teksten="kwaliteitsscan.velden">
        <Keuze
          naam="reden"
          label={t('kwaliteitsscan.overschrijding.reden_label')}
          opties={overschrijdingsredenen.map((waarde) => ({ waarde, tekst: t(`kwaliteitsscan.overschrijding.reden.${waarde}`) }))}
        />
        <Veld naam="toelichting" soort="textarea" maxLengte={1000} uitleg={t('kwaliteitsscan.velden.geen_namen')} />
        <VerstuurKnop>{t('kwaliteitsscan.overschrijding.verstuur')}</VerstuurKnop>
      </Formulier>
    </Pagina>
  );
}
