import { useTranslation } from 'react-i18next';
import { Pagina } from '~/components/Pagina';
import { Paginering } from '~/components/gegevens/Paginering';
import { Tijdlijn } from '~/components/gegevens/Tijdlijn';
import type { Gebeurtenis } from '../gebeurtenis';
import { PER_TIJDLIJN } from '../tijdlijn';
import { useGebeurtenissen } from './useGebeurtenissen';

type Props = {
  naam: { id: string; voornamen: string; achternaam: string };
  gebeurtenissen: Gebeurtenis[];
  totaal: number;
  pagina: number;
};

/** Everything that happened around one person, of every room, latest first. */
export function TijdlijnPagina({ naam, gebeurtenissen, totaal, pagina }: Props) {
  const { t } = useTranslation();
  const regels = useGebeurtenissen()(gebeurtenissen);
  const kruimels = [
    { naar: '/caseload', tekst: t('inburgeraar.caseload.titel') },
    { naar: `/inburgeraars/${naam.id}`, tekst: `${naam.voornamen} ${naam.achternaam}` },
  ];
  return (
    <Pagina titel={t('inburgeraar.tijdlijn_titel')} kruimels={kruimels}>
      <Tijdlijn gebeurtenissen={regels} niveau={2} />
      <Paginering pagina={pagina} perPagina={PER_TIJDLIJN} totaal={totaal} />
    </Pagina>
  );
}
