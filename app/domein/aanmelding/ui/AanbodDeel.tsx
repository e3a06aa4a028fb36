import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Keuze } from '~/components/formulier/Keuze';
import { Naast } from '~/components/formulier/Naast';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Veld } from '~/components/formulier/Veld';
import { alsInvoer } from '~/domein/inburgeraar/euro';
import { cursussoorten, dagdelen, taalniveaus } from '../aanbod';
import type { Conceptweergave } from '../concept.service.server';
import { Deelraam } from './Deelraam';
import { Versieveld } from './Versieveld';

export function AanbodDeel({ concept }: { concept: Conceptweergave | null }) {
  const { t } = useTranslation();
  const eerder = concept?.inhoud.aanbod;
  const opties = (woorden: readonly string[]) => woorden.map((waarde) => ({ waarde, tekst: t(`aanmelding.aanbod.${waarde}`) }));
  const standaard = eerder ? { ...eerder, uurprijs: alsInvoer(eerder.uurprijsCenten) } : {};
  return (
    <Deelraam deel="aanbod" isOpen={concept !== null}>
      <Formulier naam="aanbod" teksten="aanmelding.velden" standaard={standaard}>
        <Versieveld versie={eerder?.versie} />
        <Keuze naam="cursussen" soort="checkbox" opties={opties(cursussoorten)} />
        <Keuze naam="niveaus" soort="checkbox" opties={opties(taalniveaus)} naast />
        <Keuze naam="dagdelen" soort="checkbox" opties={opties(dagdelen)} naast />
        <Naast>
          <Veld naam="groepsgrootte" soort="number" min={1} max={100} />
          <Veld naam="uurprijs" breedte="midden" maxLengte={12} toetsen="decimal" />
        </Naast>
        <VerstuurKnop>{t('aanmelding.bewaar')}</VerstuurKnop>
      </Formulier>
    </Deelraam>
  );
}
