import { useTranslation } from 'react-i18next';
import { Filters } from '~/components/gegevens/Filters';
import { FilterSelectie } from '~/components/gegevens/FilterSelectie';
import { isStandaardvolgorde } from '~/platform/lijst/lijstkeuzes';
import { scanlijst, type Scanfilter, type Scankeuzes } from '../scans.schema';
import { scansoorten, standen } from '../stand';
import { wachtenOp } from '../wachtop';

/** What narrows the scans; the choices are kept until they are wiped. */
export function ScansFilters({ keuzes: { filter, sortering } }: { keuzes: Scankeuzes }) {
  const { t } = useTranslation();
  const opties = (bron: string, waarden: readonly string[]) =>
    waarden.map((waarde) => ({ waarde, tekst: t(`kwaliteitsscan.${bron}.${waarde}`) }));
  const veld = (naam: keyof Scanfilter) => ({ naam, label: t(`kwaliteitsscan.filters.${naam}`), waarde: filter[naam] });
  const actief = Object.values(filter).some((waarde) => waarde !== null);
  const bewaar = isStandaardvolgorde(scanlijst, sortering) ? {} : { sorteer: sortering.kolom, richting: sortering.richting };
  return (
    <Filters naam={t('kwaliteitsscan.filters.naam')} actief={actief} bewaar={bewaar} wis="/scans?alles=ja">
      <FilterSelectie
        {...veld('stand')}
        opties={[{ waarde: 'lopend', tekst: t('kwaliteitsscan.filters.lopend') }, ...opties('stand', standen)]}
      />
      <FilterSelectie {...veld('scansoort')} opties={opties('soort', scansoorten)} />
      <FilterSelectie {...veld('wacht')} opties={opties('wacht_op', wachtenOp)} />
      <FilterSelectie {...veld('tijd')} opties={opties('filters.tijdopties', ['te_laat', 'deze_week'])} />
    </Filters>
  );
}
