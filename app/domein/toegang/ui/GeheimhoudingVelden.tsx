import { useTranslation } from 'react-i18next';
import { Keuze } from '~/components/formulier/Keuze';
import { Veld } from '~/components/formulier/Veld';
import { geheimhoudingSoorten } from '../toegang';

/** How and when someone bound himself to secrecy in writing (C 12.8). */
export function GeheimhoudingVelden({ vandaag, optioneel }: { vandaag: string; optioneel?: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <Keuze
        naam="soort"
        naast
        optioneel={optioneel}
        opties={geheimhoudingSoorten.map((soort) => ({ waarde: soort, tekst: t(`toegang.geheimhouding.${soort}`) }))}
      />
      <Veld naam="getekendOp" soort="date" max={vandaag} optioneel={optioneel} />
    </>
  );
}
