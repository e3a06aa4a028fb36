import { useTranslation } from 'react-i18next';
import { Titel } from '~/components/Titel';
import { useOpmaak } from '~/components/useOpmaak';
import { categorieen, type Richting, richtingen } from '../categorie';
import type { Schoolpoort } from '../poortbeeld';
import { Waarom } from './Waarom';

/** For the inburgeraar himself: what the school and the gemeente see of each other about him, and why, in the plainest words. */
export function WieZietWat({ poort }: { poort: Schoolpoort }) {
  const { t } = useTranslation();
  return (
    <>
      <Titel niveau={3}>{t('grondslag.zelf.titel')}</Titel>
      {richtingen.map((richting) => (
        <Kant key={richting} poort={poort} richting={richting} />
      ))}
    </>
  );
}

function Kant({ poort: { school, regels }, richting }: { poort: Schoolpoort; richting: Richting }) {
  const { t } = useTranslation();
  const { opsomming } = useOpmaak();
  const hierheen = regels.filter((regel) => regel.richting === richting);
  const over = categorieen.filter((categorie) => hierheen.some((regel) => regel.categorie === categorie));
  const open = hierheen.filter(({ isOpen }) => isOpen).map(({ categorie }) => t(`grondslag.zelf.${categorie}`));
  const gegevens = opsomming(open);
  const zin = open.length === 0 ? `grondslag.zelf.niets.${richting}` : `grondslag.zelf.ziet.${richting}`;
  return (
    <div>
      <p>{t(zin, { school: school.naam, gegevens })}</p>
      <Waarom lezer="zelf" scholen={[{ school, regels }]} richting={richting} over={over} />
    </div>
  );
}
