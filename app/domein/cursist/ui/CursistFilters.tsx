import { useTranslation } from 'react-i18next';
import { Filters } from '~/components/gegevens/Filters';
import { FilterSelectie } from '~/components/gegevens/FilterSelectie';
import { inschrijfkeuzes, kringen, rapportagekeuzes } from '../cursist';
import type { Filter } from '../lijst.schema';

/** What narrows the list of cursisten. */
export function CursistFilters({ filter }: { filter: Filter }) {
  const { t } = useTranslation();
  const opties = (bron: string, waarden: readonly string[]) => waarden.map((waarde) => ({ waarde, tekst: t(`cursist.${bron}.${waarde}`) }));
  const veld = (naam: keyof Filter) => ({ naam, label: t(`cursist.filters.${naam}`), waarde: filter[naam] });
  return (
    <Filters naam={t('cursist.filters.naam')} actief={Object.values(filter).some((keuze) => keuze !== null)}>
      <FilterSelectie {...veld('wie')} opties={opties('filters', kringen)} alles={t('cursist.filters.mijn')} />
      <FilterSelectie {...veld('rapportage')} opties={opties('rapportagekeuze', rapportagekeuzes)} />
      <FilterSelectie {...veld('inschrijving')} opties={opties('filters', inschrijfkeuzes)} alles={t('cursist.filters.lopend')} />
    </Filters>
  );
}
