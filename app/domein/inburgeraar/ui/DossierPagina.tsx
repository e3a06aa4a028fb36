import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Gedaan } from '~/components/Gedaan';
import { KnopLink } from '~/components/KnopLink';
import { Melding } from '~/components/Melding';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';
import { Status } from '~/components/Status';
import { Tijdlijn } from '~/components/gegevens/Tijdlijn';
import { KomendMelding } from '~/domein/overdracht/ui/KomendMelding';
import { PoortBlok } from '~/domein/grondslag/ui/PoortBlok';
import { ToestemmingenBlok } from '~/domein/toestemming/ui/ToestemmingenBlok';
import { VoortgangBlok } from '~/domein/voortgang/ui/VoortgangBlok';
import type { DossierBeeld } from './dossierbeeld';
import { DossierCijfers } from './DossierCijfers';
import { InzagenBlok } from './InzagenBlok';
import { PersoonBlok } from './PersoonBlok';
import { SchoolBlok } from './SchoolBlok';
import { TijdlijnWaarom } from './TijdlijnWaarom';
import { TrajectBlok } from './TrajectBlok';
import { useGebeurtenissen } from './useGebeurtenissen';

/** One person: the figures that matter on top, then person, traject, school, consents, reports, the gate, the timeline and who looked. */
export function DossierPagina({ dossier }: { dossier: DossierBeeld }) {
  const { t } = useTranslation();
  const { persoon, stand, waargenomenVoor } = dossier;
  return (
    <Pagina
      titel={`${persoon.voornamen} ${persoon.achternaam}`}
      kruimels={[{ naar: '/caseload', tekst: t('inburgeraar.caseload.titel') }]}
      acties={waargenomenVoor || dossier.gaat ? undefined : <DraagDossier id={persoon.id} />}
      boven={
        <>
          {waargenomenVoor ? <Status soort="info">{t('inburgeraar.caseload.waarneming_voor', { naam: waargenomenVoor })}</Status> : null}
          {stand.onderConvenant === false ? <Status soort="let-op">{t('inburgeraar.buiten_convenant')}</Status> : null}
          {stand.begeleid ? null : <Status>{t('inburgeraar.dossier.niet_begeleid')}</Status>}
          {stand.plichtig ? null : <Status>{t('inburgeraar.dossier.plicht_voorbij')}</Status>}
        </>
      }
    >
      <Gedaan teksten="inburgeraar.gedaan" />
      {stand.onderConvenant === false ? <Melding>{t('inburgeraar.dossier.buiten_convenant')}</Melding> : null}
      <KomendMelding komend={dossier.gaat} />
      <DossierCijfers dossier={dossier} />
      <div className="tk-kolommen">
        <PersoonBlok dossier={dossier} />
        <TrajectBlok dossier={dossier} />
      </div>
      <SchoolBlok dossier={dossier} />
      <ToestemmingenBlok data={dossier.toestemmingen} />
      <VoortgangBlok overzicht={dossier.voortgang} scholen={dossier.poort.scholen} />
      <PoortBlok {...dossier.poort} />
      <TijdlijnBlok dossier={dossier} />
      <InzagenBlok dossier={dossier} />
    </Pagina>
  );
}

function DraagDossier({ id }: { id: string }) {
  const { t } = useTranslation();
  return (
    <KnopLink naar={`/overdragen?persoon=${id}`} soort="secundair">
      {t('overdracht.draag_dossier')}
    </KnopLink>
  );
}

function TijdlijnBlok({ dossier: { tijdlijn, persoon, poort, metSchoolbewijs } }: { dossier: DossierBeeld }) {
  const { t } = useTranslation();
  const regels = useGebeurtenissen()(tijdlijn.laatste);
  return (
    <Sectie
      titel={t('inburgeraar.tijdlijn_titel')}
      id="tijdlijn"
      uitleg={t('inburgeraar.tijdlijn_uitleg')}
      waarom={<TijdlijnWaarom scholen={poort.scholen} metSchoolbewijs={metSchoolbewijs} />}
      acties={
        <Link to={`/inburgeraars/${persoon.id}/tijdlijn`} className="nl-link">
          {t('inburgeraar.dossier.hele_tijdlijn', { count: tijdlijn.totaal })}
        </Link>
      }
    >
      <Tijdlijn gebeurtenissen={regels} />
    </Sectie>
  );
}
