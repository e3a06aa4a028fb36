import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import type { Gesprekspagina } from '../gesprek.lezen.service.server';

type Props = Pick<Gesprekspagina, 'verslagen' | 'vandaag'> & { dag: string | null };

/** Records that the gesprek was held; what was recorded before is the beginning of a better version. */
export function VerslagFormulier({ verslagen, vandaag, dag }: Props) {
  const { t } = useTranslation();
  const laatste = verslagen[0];
  const standaard = laatste ? { dag: laatste.dag, verslag: laatste.verslag, afspraken: laatste.afspraken } : { dag: dag ?? vandaag };
  return (
    <Formulier naam="verslag" teksten="scangesprek.velden" standaard={standaard}>
      <input type="hidden" name="doe" value="leg_vast" />
      <input type="hidden" name="versie" value={laatste?.versie ?? 0} />
      <Veld naam="dag" soort="date" max={vandaag} label={t('scangesprek.velden.gehouden_op')} />
      <Veld naam="verslag" soort="textarea" rijen={8} maxLengte={4000} />
      <Veld naam="afspraken" soort="textarea" rijen={5} maxLengte={4000} optioneel />
      <VerstuurKnop>{t(laatste ? 'scangesprek.verslag.opnieuw' : 'scangesprek.verslag.verstuur')}</VerstuurKnop>
    </Formulier>
  );
}

/** Records that the school did not want a gesprek. */
export function AfwijsFormulier({ verslagen, vandaag }: Pick<Props, 'verslagen' | 'vandaag'>) {
  const { t } = useTranslation();
  return (
    <Formulier naam="afwijzen" teksten="scangesprek.velden" standaard={{ dag: vandaag }}>
      <input type="hidden" name="doe" value="wijs_af" />
      <input type="hidden" name="versie" value={verslagen[0]?.versie ?? 0} />
      <Veld naam="dag" soort="date" max={vandaag} label={t('scangesprek.velden.afgewezen_op')} />
      <Veld naam="verslag" soort="textarea" rijen={3} maxLengte={4000} label={t('scangesprek.velden.waarom')} />
      <VerstuurKnop soort="secundair">{t('scangesprek.afwijzen.verstuur')}</VerstuurKnop>
    </Formulier>
  );
}
