import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Vinkje } from '~/components/formulier/Vinkje';
import { Gedaan } from '~/components/Gedaan';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';
import type { Clausulepagina } from '../clausule.service.server';
import { Clausuleregel } from './Clausuleregel';

/** What a decision says about how to disagree with it: every version, and a form for the next. */
export function ClausulePagina({ clausules, huidig, morgen }: Clausulepagina) {
  const { t } = useTranslation();
  return (
    <Pagina titel={t('scanbesluit.clausule.titel')} lead={t('scanbesluit.clausule.lead')}>
      <Gedaan teksten="scanbesluit.gedaan" />
      <Sectie titel={t('scanbesluit.clausule.versies')}>
        {clausules.map((clausule) => (
          <Clausuleregel key={clausule.id} clausule={clausule} />
        ))}
      </Sectie>
      <Sectie titel={t('scanbesluit.clausule.nieuw')} uitleg={t('scanbesluit.clausule.nieuw_uitleg')}>
        <Formulier
          key={clausules.length}
          naam="stel_voor"
          teksten="scanbesluit.velden.clausule"
          standaard={{ tekst: huidig, teBevestigen: true }}
        >
          <input type="hidden" name="doe" value="stel_voor" />
          <Veld naam="tekst" soort="textarea" rijen={10} maxLengte={2000} />
          <Veld naam="van" soort="date" min={morgen} />
          <Veld naam="bron" maxLengte={300} />
          <Vinkje naam="teBevestigen" />
          <VerstuurKnop>{t('scanbesluit.clausule.stel_voor')}</VerstuurKnop>
        </Formulier>
      </Sectie>
    </Pagina>
  );
}
