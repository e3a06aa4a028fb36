import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Sectie } from '~/components/Sectie';
import { Feiten } from '~/components/gegevens/Feiten';
import { useOpmaak } from '~/components/useOpmaak';
import { Waarom } from '~/domein/grondslag/ui/Waarom';
import type { DossierBeeld } from './dossierbeeld';

/** Identity and contact. */
export function PersoonBlok({ dossier: { persoon, poort } }: { dossier: DossierBeeld }) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  const leeg = t('inburgeraar.leeg.niet_vastgelegd');
  return (
    <Sectie
      titel={t('inburgeraar.dossier.persoon')}
      acties={
        <Link to={`/inburgeraars/${persoon.id}/gegevens`} className="nl-link">
          {t('inburgeraar.gegevens.actie')}
        </Link>
      }
      id="persoon"
      waarom={<Waarom lezer="gemeente" scholen={poort.scholen} richting="naar_school" over={['identiteit']} />}
    >
      <Feiten
        feiten={[
          { term: t('inburgeraar.velden.geboortedatum'), waarde: datum(persoon.geboortedatum) },
          { term: t('inburgeraar.velden.email'), waarde: persoon.email, leeg },
          { term: t('inburgeraar.velden.telefoon'), waarde: persoon.telefoon, leeg },
        ]}
      />
    </Sectie>
  );
}
