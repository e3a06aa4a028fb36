import { useTranslation } from 'react-i18next';
import { Groep } from '~/components/formulier/Groep';
import { Keuze } from '~/components/formulier/Keuze';
import { Naast } from '~/components/formulier/Naast';
import { Veld } from '~/components/formulier/Veld';
import { Melding } from '~/components/Melding';
import { effecten } from '../inhoud';
import type { Formulierbeeld } from './formulierbeeld';
import { Niveauvelden } from './Niveauvelden';

const Uren = ({ naam, optioneel }: { naam: string; optioneel?: boolean }) => (
  <Veld naam={naam} toetsen="decimal" breedte="kort" maxLengte={20} autoComplete="off" optioneel={optioneel} />
);

/** The fields of the parts that may travel; what may not is named. */
export function Rapportagevelden({ beeld }: { beeld: Formulierbeeld }) {
  const { t } = useTranslation();
  const { delen, gesloten, vorige } = beeld;
  return (
    <>
      <Niveauvelden vorige={vorige} />
      <Groep titel={t('voortgang.formulier.lessen')} uitleg={t('voortgang.formulier.lessen_uitleg')}>
        {delen.includes('uren') ? (
          <Naast>
            <Uren naam="urenGepland" />
            <Uren naam="urenGevolgd" />
          </Naast>
        ) : null}
        <Naast>
          <Uren naam="verzuimGemeld" />
          <Uren naam="verzuimNietGemeld" />
        </Naast>
        <Veld naam="toelichting" soort="textarea" rijen={3} optioneel />
      </Groep>
      {delen.includes('nonFormeel') ? (
        <Groep titel={t('voortgang.formulier.non_formeel')} uitleg={t('voortgang.formulier.non_formeel_uitleg')}>
          <Naast>
            <Uren naam="nonFormeelGepland" optioneel />
            <Uren naam="nonFormeelGevolgd" optioneel />
          </Naast>
        </Groep>
      ) : null}
      {delen.includes('bijzonderheden') ? <Bijzonderheden /> : null}
      {gesloten.length > 0 ? (
        <Melding titel={t('voortgang.formulier.gesloten')}>
          {t('voortgang.formulier.gesloten_uitleg', { delen: gesloten.map((deel) => t(`voortgang.delen.${deel}`)).join(', ') })}
        </Melding>
      ) : null}
    </>
  );
}

function Bijzonderheden() {
  const { t } = useTranslation();
  return (
    <Groep titel={t('voortgang.formulier.bijzonderheden')} uitleg={t('voortgang.formulier.bijzonderheden_uitleg')}>
      <Keuze
        naam="effecten"
        soort="checkbox"
        opties={effecten.map((effect) => ({ waarde: effect, tekst: t(`voortgang.effecten.${effect}`) }))}
        optioneel
      />
      <Veld naam="afwezigTot" soort="date" optioneel />
    </Groep>
  );
}
