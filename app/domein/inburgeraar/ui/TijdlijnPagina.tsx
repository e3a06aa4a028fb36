import { useTranslation } from 'react-i18next';
import { Pagina } from '~/components/Pagina';
import { Paginering } from '~/components/gegevens/Paginering';
import { Tijdlijn } from '~/components/gegevens/Tijdlijn';
import type { Schoolpoort } from '~/domein/grondslag/poortbeeld';
import type { Gebeurtenis } from '../gebeurtenis';
import { PER_TIJDLIJN } from '../tijdlijn';
import { TijdlijnWaarom } from './TijdlijnWaarom';
import { useGebeurtenissen } from './useGebeurtenissen';

type Props = {
  naam: { id: string; voornamen: string; achternaam: string };
  gebeurtenissen: Gebeurtenis[];
  totaal: number;
  pagina: number;
  scholen: Schoolpoort[];
  metSchoolbewijs: boolean;
};

/** Everything that happened around one person, of every room, latest first. */
export function TijdlijnPagina({ naam, gebeurtenissen, totaal, pagina, scholen, metSchoolbewijs }: Props) {
  const { t } = useTranslation();
  const regels = useGebeurtenissen()(gebeurtenissen);
  const kruimels = [
    { naar: '/caseload', tekst: t('inburgeraar.caseload.titel') },
    { naar: `/inburgeraars/${naam.id}`, tekst: `${naam.voornamen} ${naam.achternaam}` },
  ];
  return (
    <Pagina titel={t('inburgeraar.tijdlijn_titel')} lead={t('inburgeraar.tijdlijn_uitleg')} kruimels={kruimels}>
      <TijdlijnWaarom scholen={scholen} metSchoolbewijs={metSchoolbewijs} />
      <Tijdlijn gebeurtenissen={regels} niveau={2} />
      <Paginering pagina={pagina} perPagina={PER_TIJDLIJN} totaal={totaal} />
    </Pagina>
  );
}
