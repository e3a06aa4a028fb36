import { useTranslation } from 'react-i18next';
import { useFormulierBron } from '~/components/formulier/context';
import { Formulier } from '~/components/formulier/Formulier';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Knop } from '~/components/Knop';
import { KnopLink } from '~/components/KnopLink';
import { Knoppen } from '~/components/Knoppen';
import { LeegStaat } from '~/components/LeegStaat';
import { Gedaan } from '~/components/Gedaan';
import { Melding } from '~/components/Melding';
import { Pagina } from '~/components/Pagina';
import { useOpmaak } from '~/components/useOpmaak';
import { Waarom } from '~/domein/grondslag/ui/Waarom';
import { UitersteDag } from '~/domein/uiterstedag/ui/UitersteDag';
import { categorieVan } from '../inhoud';
import { Botsing } from './Botsing';
import { Conceptfeiten } from './Conceptfeiten';
import { Conceptstand } from './Conceptstand';
import type { Formulierbeeld } from './formulierbeeld';
import { Rapportagevelden } from './Rapportagevelden';
import { Standbadge } from './Standbadge';
import { usePeriode } from './usePeriode';

type Props = { beeld: Formulierbeeld };

/** The page on which a school writes its report about one period, or the correction of one. */
export function RapportageFormulier({ beeld }: Props) {
  const { t } = useTranslation();
  const periode = usePeriode();
  const { datum } = useOpmaak();
  const { cursist, laatste, uiterlijk, stand, termijnDagen, uitstel } = beeld;
  const loopt = stand === 'loopt' || stand === 'te_doen' || stand === 'te_laat';
  const termijn = loopt ? t('voortgang.formulier.uiterlijk', { dag: datum(uiterlijk) }) : null;
  return (
    <Pagina
      titel={t(`voortgang.formulier.${laatste ? 'verbetering' : 'titel'}`, { periode: periode(beeld.periode) })}
      lead={[t('voortgang.rapportage.lead_school', { naam: cursist.naam, kenmerk: cursist.kenmerk }), termijn].filter(Boolean).join('. ')}
      kruimels={[
        { naar: '/cursisten', tekst: t('algemeen.navigatie.cursisten') },
        { naar: `/cursisten/${cursist.id}`, tekst: cursist.naam },
      ]}
      boven={<Standbadge stand={stand} />}
    >
      <Gedaan teksten="voortgang.gedaan" />
      {loopt ? <UitersteDag code="rapportage" aantal={termijnDagen} begin={beeld.periode.tot} uitstel={uitstel} /> : null}
      <Invullen beeld={beeld} />
    </Pagina>
  );
}

function Invullen({ beeld }: { beeld: Formulierbeeld }) {
  const { t } = useTranslation();
  const { delen, inhoud, versie, laatste, magRapporteren } = beeld;
  if (!magRapporteren || delen.length === 0) return <Dicht beeld={beeld} />;
  return (
    <>
      <Vooraf beeld={beeld} />
      <Formulier naam="rapportage" teksten="voortgang.velden" standaard={inhoud}>
        <Botsing beeld={beeld} />
        <Enterknop />
        <input type="hidden" name="basis" value={laatste?.id ?? ''} />
        <input type="hidden" name="aangeboden" value={delen.join(',')} />
        <Rapportagevelden beeld={beeld} />
        <Conceptstand beeld={beeld} />
        <Knoppen>
          <VerstuurKnop naam="knop" waarde="indienen">
            {t('voortgang.formulier.indienen')}
          </VerstuurKnop>
          <VerstuurKnop soort="secundair" naam="knop" waarde="bewaren">
            {t('voortgang.formulier.bewaren')}
          </VerstuurKnop>
          {versie > 0 ? (
            <VerstuurKnop soort="subtiel" naam="knop" waarde="weggooien">
              {t('voortgang.formulier.weggooien')}
            </VerstuurKnop>
          ) : null}
        </Knoppen>
      </Formulier>
    </>
  );
}

/** Nothing may be reported now: why, as far as a school may know, and what was typed so far. */
function Dicht({ beeld }: { beeld: Formulierbeeld }) {
  const { t } = useTranslation();
  const { cursist, poort } = beeld;
  const regels = poort.scholen.flatMap((school) => school.regels);
  const voortgang = regels.find(({ categorie, richting }) => categorie === 'voortgang' && richting === 'naar_gemeente');
  const waarom = voortgang?.isOpen === false ? [t(`grondslag.nee.${voortgang.reden}`), t(`grondslag.opent.school.${voortgang.reden}`)] : [];
  return (
    <>
      <LeegStaat
        titel={t('voortgang.formulier.dicht.titel')}
        tekst={[...waarom, t('voortgang.formulier.dicht.uitleg')].join(' ')}
        actie={<KnopLink naar={`/cursisten/${cursist.id}#poort`}>{t('voortgang.formulier.dicht.naar_cursist')}</KnopLink>}
      />
      <NaarGemeente beeld={beeld} />
      <Conceptfeiten beeld={beeld} />
    </>
  );
}

/** Which parts the gemeente would see, and why. */
function NaarGemeente({ beeld: { poort } }: { beeld: Formulierbeeld }) {
  return <Waarom lezer="school" scholen={poort.scholen} richting="naar_gemeente" over={Object.values(categorieVan)} />;
}

/** The Enter key keeps the draft; it never submits by accident. */
function Enterknop() {
  const { bezig } = useFormulierBron();
  return <Knop name="knop" value="bewaren" bezig={bezig} className="tk-verborgen" tabIndex={-1} aria-hidden="true" />;
}

/** What one should know before typing. */
function Vooraf({ beeld }: { beeld: Formulierbeeld }) {
  const { t } = useTranslation();
  const periode = usePeriode();
  const { datum, moment } = useOpmaak();
  const { isVoorbij, hoortBijInschrijving, laatste, vorige, versie } = beeld;
  return (
    <>
      <p className="tk-sectie__uitleg">{t('voortgang.formulier.concept_uitleg')}</p>
      <NaarGemeente beeld={beeld} />
      {isVoorbij ? null : <Melding>{t('voortgang.formulier.nog_niet_voorbij', { datum: datum(beeld.periode.tot) })}</Melding>}
      {hoortBijInschrijving ? null : <Melding soort="waarschuwing">{t('voortgang.formulier.buiten_inschrijving')}</Melding>}
      {laatste ? (
        <Melding>{t('voortgang.formulier.u_verbetert', { versie: laatste.versie, moment: moment(laatste.ingediendOp) })}</Melding>
      ) : vorige && versie === 0 ? (
        <Melding>{t('voortgang.formulier.overgenomen', { periode: periode({ van: vorige.periodeVan, tot: vorige.periodeTot }) })}</Melding>
      ) : null}
    </>
  );
}
