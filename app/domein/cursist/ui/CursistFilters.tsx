import { useTranslation } from 'react-i18next';
import { Filters } from '~/components/gegevens/Filters';
import { FilterSelectie } from '~/components/gegevens/FilterSelectie';
import { isStandaardvolgorde, type Sortering } from '~/platform/lijst/lijstkeuzes';
import { inschrijfkeuzes, kringen, rapportagekeuzes } from '../cursist';
import { cursistenlijst, type Filter, type Sorteerkolom } from '../lijst.schema';

/** What narrows the list of cursisten. */
export function CursistFilters({ filter, sortering }: { filter: Filter; sortering: Sortering<Sorteerkolom> }) {
  const { t } = useTranslation();
  const opties = (bron: string, waarden: readonly string[]) => waarden.map((waarde) => ({ waarde, tekst: t(`cursist.${bron}.${waarde}`) }));
  const veld = (naam: keyof Filter) => ({ naam, label: t(`cursist.filters.${naam}`), waarde: filter[naam] });
  return (
    <Filters
      naam={t('cursist.filters.naam')}
      actief={Object.values(filter).some((keuze) => keuze !== null)}
      bewaar={isStandaardvolgorde(cursistenlijst, sortering) ? {} : { sorteer: sortering.kolom, richting: sortering.richting }}
      wis="/cursisten?alles=ja"
    >
      <FilterSelectie {...veld('wie')} opties={opties('filters', kringen)} alles={t('cursist.filters.mijn')} />
      <FilterSelectie {...veld('rapportage')} opties={opties('rapportagekeuze', rapportagekeuzes)} />
      <FilterSelectie {...veld('inschrijving')} opties={opties('filters', inschrijfkeuzes)} alles={t('cursist.filters.lopend')} />
    </Filters>
  );
}
