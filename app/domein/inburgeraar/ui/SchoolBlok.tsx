import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Sectie } from '~/components/Sectie';
import { Feiten } from '~/components/gegevens/Feiten';
import { Titel } from '~/components/Titel';
import { useOpmaak } from '~/components/useOpmaak';
import type { Categorie } from '~/domein/grondslag/categorie';
import { Waarom } from '~/domein/grondslag/ui/Waarom';
import type { DossierBeeld } from './dossierbeeld';

/** At which school, by which kenmerk; who speaks for it and since when someone is enrolled only as far as the gate is open. */
export function SchoolBlok({ dossier }: { dossier: DossierBeeld }) {
  const { t } = useTranslation();
  const { koppelingen } = dossier.stand;
  return (
    <Sectie
      titel={t('inburgeraar.dossier.school')}
      id="school"
      acties={
        <>
          <Link to={`/inburgeraars/${dossier.persoon.id}/koppeling`} className="nl-link">
            {t('inburgeraar.feiten.koppeling.actie')}
          </Link>
          {koppelingen.length > 0 ? (
            <Link to={`/inburgeraars/${dossier.persoon.id}/uitstel`} className="nl-link">
              {t('uiterstedag.uitstel.link')}
            </Link>
          ) : null}
        </>
      }
    >
      {koppelingen.length === 0 ? <p className="tk-zacht">{t('inburgeraar.dossier.geen_school')}</p> : null}
      {koppelingen.map((koppeling) => (
        <Koppeling key={koppeling.id} koppeling={koppeling} dossier={dossier} />
      ))}
    </Sectie>
  );
}

type Props = { koppeling: DossierBeeld['stand']['koppelingen'][number]; dossier: DossierBeeld };

/** Why nothing of the school is shown here: the gate is closed, or the school recorded nothing. */
function redenLeeg({ poort }: DossierBeeld, aanbiederId: string, categorie: Categorie): string {
  const regels = poort.scholen.find(({ school }) => school.id === aanbiederId)?.regels ?? [];
  const isOpen = regels.some((regel) => regel.categorie === categorie && regel.richting === 'naar_gemeente' && regel.isOpen);
  return isOpen ? 'inburgeraar.leeg.niet_door_school' : 'inburgeraar.leeg.geen_grondslag';
}

function Koppeling({ koppeling: { aanbiederId, aanbiederNaam, kenmerk }, dossier }: Props) {
  const { contacten, inschrijvingen } = dossier;
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  const leeg = (categorie: Categorie) => t(redenLeeg(dossier, aanbiederId, categorie));
  const van = (soort: string) =>
    contacten
      .filter((contact) => contact.aanbiederId === aanbiederId && contact.soort === soort)
      .map(({ naam }) => naam)
      .join(', ') || null;
  const inschrijving = inschrijvingen.find((een) => een.aanbiederId === aanbiederId);
  return (
    <>
      <Titel niveau={3}>{aanbiederNaam}</Titel>
      <Feiten
        feiten={[
          { term: t('inburgeraar.velden.kenmerk'), waarde: kenmerk },
          {
            term: t('inburgeraar.dossier.inschrijving'),
            waarde:
              inschrijving &&
              (inschrijving.einde === null
                ? t('inburgeraar.feit.vanaf', { van: datum(inschrijving.begin) })
                : t('inburgeraar.feit.van_tot', { van: datum(inschrijving.begin), tot: datum(inschrijving.einde) })),
            leeg: leeg('traject'),
          },
          { term: t('inburgeraar.dossier.contactpersoon'), waarde: van('contactpersoon'), leeg: leeg('identiteit') },
          { term: t('inburgeraar.dossier.plaatsvervanger'), waarde: van('plaatsvervanger'), leeg: leeg('identiteit') },
        ]}
      />
      <Waarom
        lezer="gemeente"
        scholen={dossier.poort.scholen}
        aanbiederId={aanbiederId}
        richting="naar_gemeente"
        over={['identiteit', 'traject']}
      />
    </>
  );
}
