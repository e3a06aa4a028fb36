import { useTranslation } from 'react-i18next';
import { Filters } from '~/components/gegevens/Filters';
import { FilterSelectie } from '~/components/gegevens/FilterSelectie';
import { lijststanden, type Filter } from '../gebruikers.schema';
import { teGevenRollen } from '../toegang';

type Props = { filter: Filter; scholen: readonly { id: string; naam: string }[] };

export function GebruikersFilters({ filter, scholen }: Props) {
  const { t } = useTranslation();
  const organisaties = [
    { waarde: 'gemeente', tekst: t('toegang.gemeente') },
    ...scholen.map(({ id, naam }) => ({ waarde: id, tekst: naam })),
  ];
  return (
    <Filters naam={t('toegang.filters.naam')} actief={Object.values(filter).some((keuze) => keuze !== null)} wis="/toegang?alles=ja">
      <FilterSelectie
        naam="rol"
        label={t('toegang.velden.rol')}
        waarde={filter.rol}
        opties={teGevenRollen.map((rol) => ({ waarde: rol, tekst: t(`algemeen.rollen.${rol}`) }))}
      />
      <FilterSelectie naam="organisatie" label={t('toegang.filters.organisatie')} waarde={filter.organisatie} opties={organisaties} />
      <FilterSelectie
        naam="stand"
        label={t('toegang.filters.stand')}
        waarde={filter.stand}
        opties={lijststanden.map((stand) => ({ waarde: stand, tekst: t(`toegang.filters.standen.${stand}`) }))}
      />
    </Filters>
  );
}
