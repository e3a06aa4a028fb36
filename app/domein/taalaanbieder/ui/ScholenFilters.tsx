import { useTranslation } from 'react-i18next';
import { Filters } from '~/components/gegevens/Filters';
import { FilterSelectie } from '~/components/gegevens/FilterSelectie';
import { FilterTekst } from '~/components/gegevens/FilterTekst';
import { keurmerkStatussen } from '~/domein/keurmerk/keurmerk';
import { isStandaardvolgorde } from '~/platform/lijst/lijstkeuzes';
import { convenantkeuzes, nt2keuzes, scholenlijst, type Schoolfilter, type Schoolkeuzes } from '../scholen.schema';

/** What narrows the schools; the choices are kept until they are wiped. */
export function ScholenFilters({ keuzes: { filter, sortering }, zoek }: { keuzes: Schoolkeuzes; zoek: string }) {
  const { t } = useTranslation();
  const opties = (bron: string, waarden: readonly string[]) =>
    waarden.map((waarde) => ({ waarde, tekst: t(`taalaanbieder.${bron}.${waarde}`) }));
  const veld = (naam: keyof Schoolfilter) => ({ naam, label: t(`taalaanbieder.filters.${naam}`), waarde: filter[naam] });
  const actief = zoek !== '' || Object.values(filter).some((waarde) => waarde !== null);
  const bewaar = isStandaardvolgorde(scholenlijst, sortering) ? {} : { sorteer: sortering.kolom, richting: sortering.richting };
  return (
    <Filters naam={t('taalaanbieder.filters.naam')} actief={actief} bewaar={bewaar} wis="/scholen?alles=ja">
      <FilterTekst naam="zoek" label={t('taalaanbieder.filters.zoek')} waarde={zoek} />
      <FilterSelectie {...veld('keurmerk')} opties={opties('keurmerk.status', [...keurmerkStatussen, 'onbekend'])} />
      <FilterSelectie {...veld('register')} opties={opties('filters.registeropties', ['vergeefs'])} />
      <FilterSelectie {...veld('convenant')} opties={opties('filters.convenantopties', convenantkeuzes)} />
      <FilterSelectie {...veld('nt2')} opties={opties('filters.nt2opties', nt2keuzes)} />
    </Filters>
  );
}
