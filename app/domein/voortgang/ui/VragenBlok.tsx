import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Sectie } from '~/components/Sectie';
import { Titel } from '~/components/Titel';
import type { Poort } from '~/domein/grondslag/poortbeeld';
import { Waarom } from '~/domein/grondslag/ui/Waarom';
import type { Vraag } from '../vraag';
import { Gesprek } from './Gesprek';

type Props = { vragen: readonly Vraag[]; kan: { vragen: boolean; antwoorden: boolean }; poort: Poort; isLaatste: boolean };

/** Questions and answers about one report, and what one can add. */
export function VragenBlok({ vragen, kan, poort: { kant, scholen }, isLaatste }: Props) {
  const { t } = useTranslation();
  const isGemeente = kant === 'gemeente';
  const hierheen = isGemeente ? 'naar_gemeente' : 'naar_school';
  return (
    <Sectie
      titel={t('voortgang.vragen.titel')}
      id="vragen"
      waarom={<Waarom lezer={kant} scholen={scholen} richting={hierheen} over={['voortgang']} />}
    >
      {vragen.length === 0 ? <p>{t(`voortgang.vragen.geen_${isGemeente ? 'gemeente' : 'school'}`)}</p> : null}
      {vragen.map((vraag) => (
        <Gesprek key={vraag.id} vraag={vraag} kanAntwoorden={kan.antwoorden} />
      ))}
      {kan.vragen ? <StelVraag /> : null}
      {isGemeente && isLaatste && !kan.vragen ? <p>{t('voortgang.vragen.niet_naar_school')}</p> : null}
    </Sectie>
  );
}

function StelVraag() {
  const { t } = useTranslation();
  return (
    <>
      <Titel niveau={3}>{t('voortgang.vragen.stel')}</Titel>
      <p className="tk-sectie__uitleg">{t('voortgang.vragen.stel_uitleg')}</p>
      <Formulier naam="vraag" teksten="voortgang.velden">
        <input type="hidden" name="doel" value="vraag" />
        <Veld naam="vraag" soort="textarea" rijen={3} />
        <VerstuurKnop soort="secundair">{t('voortgang.vragen.verstuur')}</VerstuurKnop>
      </Formulier>
    </>
  );
}
