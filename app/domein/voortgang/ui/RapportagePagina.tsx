import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { KnopLink } from '~/components/KnopLink';
import { Gedaan } from '~/components/Gedaan';
import { Melding } from '~/components/Melding';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';
import { Status } from '~/components/Status';
import { useOpmaak } from '~/components/useOpmaak';
import type { Categorie } from '~/domein/grondslag/categorie';
import { Waarom } from '~/domein/grondslag/ui/Waarom';
import type { Rapportagebeeld } from '../lezen.service.server';
import { Leesbadge } from './Leesbadge';
import { RapportageFeiten } from './RapportageFeiten';
import { usePeriode } from './usePeriode';
import { Verloop } from './Verloop';
import { VerschilTabel } from './VerschilTabel';
import { VragenBlok } from './VragenBlok';

/** What the charts show. */
const VERLOOP: readonly Categorie[] = ['voortgang', 'traject', 'non_formeel'];

type Props = { beeld: Rapportagebeeld };

/** One report for either side: what it says, what a correction changed, the course around it, questions and answers. */
export function RapportagePagina({ beeld }: Props) {
  const { t } = useTranslation();
  const { moment } = useOpmaak();
  const { rapportage, verschillen, verloop, kan, poort } = beeld;
  const { door, ingediendOp, versie, vervangenDoor, inhoud, gelezen } = rapportage;
  return (
    <Kop beeld={beeld}>
      <Gedaan teksten="voortgang.gedaan" />
      {vervangenDoor === null ? null : <Vervangen naar={vervangenDoor} />}
      <Sectie
        id="rapportage"
        titel={t('voortgang.rapportage.inhoud')}
        uitleg={t('voortgang.rapportage.ingediend', { moment: moment(ingediendOp), door })}
      >
        <RapportageFeiten inhoud={inhoud} poort={poort} />
        {kan.markeren ? <Markeer /> : null}
        {gelezen.map((een) => (
          <p key={een.door} className="tk-zacht">
            {t('voortgang.lezen.gelezen_door', { door: een.door, moment: moment(een.op) })}
          </p>
        ))}
      </Sectie>
      {verschillen ? (
        <Sectie titel={t('voortgang.rapportage.verbeterd')}>
          <VerschilTabel verschillen={verschillen} bijschrift={t('voortgang.rapportage.verbeterd_uitleg', { versie: versie - 1 })} />
        </Sectie>
      ) : null}
      <VragenBlok vragen={rapportage.vragen} kan={kan} poort={poort} isLaatste={vervangenDoor === null} />
      <Sectie
        titel={t('voortgang.verloop.titel')}
        id="verloop"
        waarom={<Waarom lezer={poort.kant} scholen={poort.scholen} richting="naar_gemeente" over={VERLOOP} />}
      >
        <Verloop rapportages={verloop} />
      </Sectie>
      <Versies beeld={beeld} />
    </Kop>
  );
}

function Kop({ beeld, children }: { beeld: Rapportagebeeld; children: React.ReactNode }) {
  const { t } = useTranslation();
  const periode = usePeriode();
  const { onderwerp, rapportage, kan } = beeld;
  const { periodeVan, periodeTot, school, versie, leesstand } = rapportage;
  const { naam, kenmerk, cursistId, inburgeraarId } = onderwerp;
  const kruimels =
    cursistId === null
      ? [
          { naar: '/caseload', tekst: t('algemeen.navigatie.caseload') },
          { naar: `/inburgeraars/${inburgeraarId ?? ''}`, tekst: naam },
        ]
      : [
          { naar: '/cursisten', tekst: t('algemeen.navigatie.cursisten') },
          { naar: `/cursisten/${cursistId}`, tekst: naam },
        ];
  return (
    <Pagina
      titel={t('voortgang.rapportage.titel', { periode: periode({ van: periodeVan, tot: periodeTot }) })}
      lead={
        cursistId === null
          ? t('voortgang.rapportage.lead_gemeente', { naam, school })
          : t('voortgang.rapportage.lead_school', { naam, kenmerk })
      }
      kruimels={kruimels}
      boven={
        <>
          {cursistId === null ? <Leesbadge stand={leesstand} /> : null}
          {versie > 1 ? <Status>{t('voortgang.rapportage.versie', { versie })}</Status> : null}
        </>
      }
      acties={
        kan.verbeteren && cursistId !== null ? (
          <KnopLink naar={`/cursisten/${cursistId}/rapportage/${periodeVan}`} soort="secundair">
            {t('voortgang.rapportage.verbeter')}
          </KnopLink>
        ) : null
      }
    >
      {children}
    </Pagina>
  );
}

function Vervangen({ naar }: { naar: string }) {
  const { t } = useTranslation();
  return (
    <Melding soort="waarschuwing">
      {t('voortgang.rapportage.vervangen')}{' '}
      <Link to={`/rapportages/${naar}`} className="nl-link">
        {t('voortgang.rapportage.naar_laatste')}
      </Link>
    </Melding>
  );
}

function Markeer() {
  const { t } = useTranslation();
  return (
    <Formulier naam="gelezen" teksten="voortgang.velden">
      <input type="hidden" name="doel" value="gelezen" />
      <VerstuurKnop>{t('voortgang.lezen.markeer')}</VerstuurKnop>
    </Formulier>
  );
}

function Versies({ beeld: { versies, rapportage } }: { beeld: Rapportagebeeld }) {
  const { t } = useTranslation();
  const { moment } = useOpmaak();
  if (versies.length < 2) return null;
  return (
    <Sectie titel={t('voortgang.rapportage.versies')}>
      <ul>
        {versies.map(({ id, versie, ingediendOp }) => {
          const tekst = t('voortgang.rapportage.versie_van', { versie, moment: moment(ingediendOp) });
          return (
            <li key={id}>
              {id === rapportage.id ? (
                <strong>{tekst}</strong>
              ) : (
                <Link to={`/rapportages/${id}`} className="nl-link">
                  {tekst}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </Sectie>
  );
}
