import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Groep } from '~/components/formulier/Groep';
import { Naast } from '~/components/formulier/Naast';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { StukVeld } from '~/domein/scanstuk/ui/StukVeld';

const VAN = '2025-01-01';
const TOT = '2025-12-31';

const Looptijd = () => (
  <Naast>
    <Veld naam="van" soort="date" />
    <Veld naam="tot" soort="date" />
  </Naast>
);

/** Records the school's declaration, with its paper; `sinds` is the day that the aanmelding names. */
export function Verklaringformulier({ sinds }: { sinds: string | null }) {
  const { t } = useTranslation();
  return (
    <Formulier naam="verklaring" teksten="scannt2.velden" standaard={{ van: sinds ?? VAN, tot: TOT }} bestanden>
      <input type="hidden" name="doe" value="verklaring" />
      <Groep titel={t('scannt2.addendum.verklaring_titel')} uitleg={t('scannt2.addendum.verklaring_uitleg')}>
        <Looptijd />
        <Veld naam="dagtekening" soort="date" />
        <StukVeld naam="stuk" />
      </Groep>
      <VerstuurKnop soort="secundair">{t('scannt2.addendum.verklaring_verstuur')}</VerstuurKnop>
    </Formulier>
  );
}

/** The gemeente agrees to count the Addendum for C 5.3 as well. */
export function Akkoordformulier() {
  const { t } = useTranslation();
  return (
    <Formulier naam="akkoord" teksten="scannt2.velden" standaard={{ van: VAN, tot: TOT }}>
      <input type="hidden" name="doe" value="akkoord" />
      <Groep titel={t('scannt2.addendum.akkoord_titel')} uitleg={t('scannt2.addendum.akkoord_uitleg')}>
        <Looptijd />
        <Veld naam="toelichting" soort="textarea" rijen={3} maxLengte={500} />
      </Groep>
      <VerstuurKnop soort="secundair">{t('scannt2.addendum.akkoord_verstuur')}</VerstuurKnop>
    </Formulier>
  );
}

/** That the declaration or the agreement does not hold (any more). */
export function WegFormulier({ soort }: { soort: 'verklaring' | 'akkoord' }) {
  const { t } = useTranslation();
  return (
    <Formulier naam={`${soort}_weg`} teksten="scannt2.velden">
      <input type="hidden" name="doe" value={`${soort}_weg`} />
      <Groep titel={t(`scannt2.addendum.${soort}_weg_titel`)}>
        <Veld naam="toelichting" soort="textarea" rijen={2} maxLengte={500} />
      </Groep>
      <VerstuurKnop soort="gevaar">{t(`scannt2.addendum.${soort}_weg_verstuur`)}</VerstuurKnop>
    </Formulier>
  );
}
