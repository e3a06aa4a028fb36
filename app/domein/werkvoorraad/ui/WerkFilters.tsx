import { useTranslation } from 'react-i18next';
import { FilterSelectie } from '~/components/gegevens/FilterSelectie';
import { Filters } from '~/components/gegevens/Filters';
import { isStandaardvolgorde } from '~/platform/lijst/lijstkeuzes';
import { werklijst } from '../lijst.schema';
import type { Werk } from '../werkvoorraad.service.server';

/** What narrows the list, as far as it can for this role; the choices are kept until they are wiped. */
export function WerkFilters({ werk: { keuzes, groepen, rol } }: { werk: Pick<Werk, 'keuzes' | 'groepen' | 'rol'> }) {
  const { t } = useTranslation();
  const { filter, sortering } = keuzes;
  const veld = (naam: 'groep' | 'doet' | 'wie') => ({ naam, label: t(`werkvoorraad.filters.${naam}`), waarde: filter[naam] });
  const opties = (naam: string, waarden: readonly string[]) =>
    waarden.map((waarde) => ({ waarde, tekst: t(`werkvoorraad.filteropties.${naam}.${waarde}`) }));
  const bewaar = {
    ...(filter.toon === null ? {} : { toon: filter.toon }),
    ...(isStandaardvolgorde(werklijst, sortering) ? {} : { sorteer: sortering.kolom, richting: sortering.richting }),
  };
  const isGekozen = filter.groep !== null || filter.doet !== null || filter.wie !== null;
  const wis = filter.toon === null ? '/werk?alles=ja' : '/werk?toon=later';
  if (groepen.length < 2) return null;
  return (
    <Filters naam={t('werkvoorraad.filters.naam')} actief={isGekozen} bewaar={bewaar} wis={wis}>
      <FilterSelectie {...veld('groep')} opties={opties('groep', groepen)} />
      {rol === 'casemanager' ? (
        <>
          <FilterSelectie {...veld('doet')} opties={opties('doet', ['zelf', 'school'])} />
          <FilterSelectie {...veld('wie')} opties={opties('wie', ['eigen', 'waarneming'])} />
        </>
      ) : null}
    </Filters>
  );
}
