import { useTranslation } from 'react-i18next';
import { FilterSelectie } from '~/components/gegevens/FilterSelectie';
import { Filters } from '~/components/gegevens/Filters';
import { eigenaars } from '../caseload';
import { antwoordkeuzes, GEEN_FILTER, STANDAARD_SORTERING, type Filter, type Keuzes } from '../caseload.schema';
import { doelgroepen, wetten } from '../wet';

type Props = { keuzes: Keuzes; scholen: readonly { id: string; naam: string }[] };

/** What narrows the caseload; the choices are kept until they are wiped. */
export function CaseloadFilters({ keuzes: { filter, sortering }, scholen }: Props) {
  const { t } = useTranslation();
  const opties = (naam: string, waarden: readonly string[]) =>
    waarden.map((waarde) => ({ waarde, tekst: t(`inburgeraar.${naam}.${waarde}`) }));
  const veld = (naam: keyof Filter) => ({ naam, label: t(`inburgeraar.filters.${naam}`), waarde: filter[naam] });
  const actief = Object.keys(GEEN_FILTER).some((naam) => filter[naam as keyof Filter] !== null);
  const isStandaard = sortering.kolom === STANDAARD_SORTERING.kolom && sortering.richting === STANDAARD_SORTERING.richting;
  const bewaar = isStandaard ? {} : { sorteer: sortering.kolom, richting: sortering.richting };
  return (
    <Filters naam={t('inburgeraar.filters.naam')} actief={actief} bewaar={bewaar} wis="/caseload?alles=ja">
      <FilterSelectie {...veld('aandacht')} opties={opties('filteropties', ['ja'])} />
      <FilterSelectie {...veld('rapport')} opties={opties('filteropties', ['nieuw'])} />
      <FilterSelectie {...veld('antwoord')} opties={opties('filteropties', antwoordkeuzes)} />
      <FilterSelectie {...veld('wet')} opties={opties('wet', wetten)} />
      <FilterSelectie {...veld('doelgroep')} opties={opties('doelgroep', doelgroepen)} />
      <FilterSelectie {...veld('school')} opties={scholen.map(({ id, naam }) => ({ waarde: id, tekst: naam }))} />
      <FilterSelectie {...veld('wie')} opties={opties('filteropties', eigenaars)} />
    </Filters>
  );
}
