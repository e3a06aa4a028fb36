import { useTranslation } from 'react-i18next';
import { Feiten, type Feit } from '~/components/gegevens/Feiten';
import { Titel } from '~/components/Titel';
import type { Poort } from '~/domein/grondslag/poortbeeld';
import { Waarom } from '~/domein/grondslag/ui/Waarom';
import { categorieVan, type Deel, type Inhoud } from '../inhoud';
import { waarden } from '../verschil';
import { useWaarde } from './useWaarde';

type Veld = keyof ReturnType<typeof waarden>;
type Props = { inhoud: Inhoud; poort: Poort };

/** What one report says, by subject, each with why it is seen or not; what was left open is "not determined" or "not reported". */
export function RapportageFeiten({ inhoud, poort }: Props) {
  const { t } = useTranslation();
  const alle = waarden(inhoud);
  const toon = useWaarde();
  const leegVan = useLeeg(poort);
  const feit = (veld: Veld, leeg: string): Feit => ({ term: t(`voortgang.velden.${veld}`), waarde: toon(alle[veld] ?? null), leeg });
  const nietBepaald = t('voortgang.formulier.niet_bepaald');
  const bijzonder = inhoud.bijzonderheden ?? [];
  const blok = (titel: string, delen: readonly Deel[]) => ({ titel: t(`voortgang.formulier.${titel}`), delen, poort });
  return (
    <div className="tk-kolommen">
      <Blok {...blok('niveau', ['voortgang'])}>
        <Feiten
          feiten={[
            ...(['lezen', 'luisteren', 'schrijven', 'spreken'] as const).map((veld) => feit(veld, nietBepaald)),
            { ...feit('knm', nietBepaald), term: t('voortgang.formulier.knm') },
          ]}
        />
      </Blok>
      <Blok {...blok('lessen', ['uren', 'voortgang'])}>
        <Feiten
          feiten={[
            ...(['urenGepland', 'urenGevolgd'] as const).map((veld) => feit(veld, leegVan('uren'))),
            ...(['verzuimGemeld', 'verzuimNietGemeld'] as const).map((veld) => feit(veld, leegVan('voortgang'))),
          ]}
        />
        {inhoud.voortgang?.toelichting ? (
          <>
            <Titel niveau={3}>{t('voortgang.formulier.toelichting')}</Titel>
            <p className="tk-vrijetekst">{inhoud.voortgang.toelichting}</p>
          </>
        ) : null}
      </Blok>
      <Blok {...blok('non_formeel', ['nonFormeel'])}>
        <Feiten feiten={(['nonFormeelGepland', 'nonFormeelGevolgd'] as const).map((veld) => feit(veld, leegVan('nonFormeel')))} />
      </Blok>
      <Blok {...blok('bijzonderheden', ['bijzonderheden'])}>
        {bijzonder.length === 0 ? <p className="tk-zacht">{leegVan('bijzonderheden')}</p> : null}
        <Feiten
          feiten={bijzonder.map(({ effect, tot }) => ({
            term: t(`voortgang.effecten.${effect}`),
            waarde: tot === null ? t('voortgang.effect_ja') : t('voortgang.effect_tot', { datum: toon({ soort: 'dag', waarde: tot }) }),
          }))}
        />
      </Blok>
    </div>
  );
}

/** Why a part is empty: it does not cross, or nothing was said. */
function useLeeg({ kant, scholen }: Poort): (deel: Deel) => string {
  const { t } = useTranslation();
  const dicht = scholen.flatMap(({ regels }) => regels).filter(({ richting, isOpen }) => richting === 'naar_gemeente' && !isOpen);
  return (deel) => {
    const isDicht = kant === 'gemeente' && dicht.some(({ categorie }) => categorie === categorieVan[deel]);
    return t(`voortgang.rapportage.${isDicht ? 'niet_te_zien' : 'niet_gemeld'}`);
  };
}

type BlokProps = { titel: string; delen: readonly Deel[]; poort: Poort; children: React.ReactNode };

function Blok({ titel, delen, poort: { kant, scholen }, children }: BlokProps) {
  return (
    <div>
      <Titel niveau={3}>{titel}</Titel>
      {children}
      <Waarom lezer={kant} scholen={scholen} richting="naar_gemeente" over={delen.map((deel) => categorieVan[deel])} />
    </div>
  );
}
