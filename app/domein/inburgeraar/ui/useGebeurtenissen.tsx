import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { Gebeurtenis as Regel } from '~/components/gegevens/Tijdlijn';
import { useOpmaak } from '~/components/useOpmaak';
import type { Gebeurtenis } from '../gebeurtenis';

const DAG = /^\d{4}-\d{2}-\d{2}$/;

/** Events of any room as the timeline shows them; days among their values in words. */
export function useGebeurtenissen() {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  return (gebeurtenissen: readonly Gebeurtenis[]): Regel[] =>
    gebeurtenissen.map(({ moment, soort, titelSleutel, waarden = {}, pad, door }, plek) => {
      const inWoorden = Object.fromEntries(
        Object.entries(waarden).map(([naam, waarde]) => [naam, DAG.test(waarde) ? datum(waarde) : waarde]),
      );
      const titel = t(titelSleutel, inWoorden);
      return {
        id: `${moment}-${soort}-${plek}`,
        wanneer: moment,
        titel: pad ? (
          <Link to={pad} className="nl-link">
            {titel}
          </Link>
        ) : (
          titel
        ),
        tekst: door ? <p className="tk-zacht">{t('inburgeraar.dossier.door', { door })}</p> : null,
      };
    });
}
