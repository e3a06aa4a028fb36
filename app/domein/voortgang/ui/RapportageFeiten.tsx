import { useTranslation } from 'react-i18next';
import { Feiten, type Feit } from '~/components/gegevens/Feiten';
import { Titel } from '~/components/Titel';
import type { Inhoud } from '../inhoud';
import { waarden } from '../verschil';
import { useWaarde } from './useWaarde';

type Veld = keyof ReturnType<typeof waarden>;

/** What one report says, by subject; what was left open is "not determined", a part that may not be seen is left out. */
export function RapportageFeiten({ inhoud }: { inhoud: Inhoud }) {
  const { t } = useTranslation();
  const alle = waarden(inhoud);
  const toon = useWaarde();
  const feit = (veld: Veld, leeg?: string): Feit => ({ term: t(`voortgang.velden.${veld}`), waarde: toon(alle[veld] ?? null), leeg });
  const nietBepaald = t('voortgang.formulier.niet_bepaald');
  const bijzonder = inhoud.bijzonderheden ?? [];
  return (
    <div className="tk-kolommen">
      {inhoud.voortgang ? (
        <Deel titel={t('voortgang.formulier.niveau')}>
          <Feiten feiten={['lezen', 'luisteren', 'schrijven', 'spreken'].map((veld) => feit(veld, nietBepaald))} />
          <Feiten feiten={[{ ...feit('knm', nietBepaald), term: t('voortgang.formulier.knm') }]} />
        </Deel>
      ) : null}
      <Deel titel={t('voortgang.formulier.lessen')}>
        <Feiten
          feiten={[
            ...(inhoud.uren ? [feit('urenGepland'), feit('urenGevolgd')] : []),
            ...(inhoud.voortgang ? [feit('verzuimGemeld'), feit('verzuimNietGemeld')] : []),
            ...(inhoud.nonFormeel ? [feit('nonFormeelGepland'), feit('nonFormeelGevolgd')] : []),
          ]}
        />
      </Deel>
      {inhoud.voortgang?.toelichting ? (
        <Deel titel={t('voortgang.formulier.toelichting')}>
          <p className="tk-vrijetekst">{inhoud.voortgang.toelichting}</p>
        </Deel>
      ) : null}
      {bijzonder.length > 0 ? (
        <Deel titel={t('voortgang.formulier.bijzonderheden')}>
          <Feiten
            feiten={bijzonder.map(({ effect, tot }) => ({
              term: t(`voortgang.effecten.${effect}`),
              waarde: tot === null ? t('voortgang.effect_ja') : t('voortgang.effect_tot', { datum: toon({ soort: 'dag', waarde: tot }) }),
            }))}
          />
        </Deel>
      ) : null}
    </div>
  );
}

function Deel({ titel, children }: { titel: string; children: React.ReactNode }) {
  return (
    <div>
      <Titel niveau={3}>{titel}</Titel>
      {children}
    </div>
  );
}
