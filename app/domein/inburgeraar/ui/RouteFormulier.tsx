import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Keuze } from '~/components/formulier/Keuze';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { leerroutes, niveaus } from '../route';
import { FeitPagina, type VoorFormulier } from './FeitPagina';

const per = { leerroute: { veld: 'route', waarden: leerroutes }, 'plan-van-aanpak': { veld: 'niveau', waarden: niveaus } } as const;

/** The leerroute (Wi2021), or the level that the plan van aanpak aims at (Wi2013). */
export function RouteFormulier({ soort, gegevens }: { soort: keyof typeof per; gegevens: VoorFormulier }) {
  const { t } = useTranslation();
  const { veld, waarden } = per[soort];
  return (
    <FeitPagina soort={soort} gegevens={gegevens}>
      <Formulier naam={veld} teksten="inburgeraar.velden">
        <Keuze naam={veld} opties={waarden.map((waarde) => ({ waarde, tekst: t(`inburgeraar.route_lang.${waarde}`) }))} />
        <Veld naam="van" soort="date" />
        <VerstuurKnop>{t('inburgeraar.bewaar')}</VerstuurKnop>
      </Formulier>
    </FeitPagina>
  );
}
