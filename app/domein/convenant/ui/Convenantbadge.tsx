import { useTranslation } from 'react-i18next';
import { Status, type StatusSoort } from '~/components/Status';
import type { Convenantweergave } from '../convenantweergave';

const soorten = {
  loopt: 'goed',
  overleg: 'let-op',
  begint: 'info',
  uitgesloten: 'fout',
  beeindigd: 'neutraal',
  afgelopen: 'neutraal',
  geen: 'neutraal',
} satisfies Record<string, StatusSoort>;

function naamVan(convenant: Convenantweergave): keyof typeof soorten {
  if (convenant.soort === 'loopt') return convenant.isOverlegTijd ? 'overleg' : 'loopt';
  return convenant.soort === 'voorbij' ? convenant.einde : convenant.soort;
}

/** What counts of a school's convenant, in a word; `kort` where the column says that it is about a convenant. */
export function Convenantbadge({ convenant, kort = false }: { convenant: Convenantweergave; kort?: boolean }) {
  const { t } = useTranslation();
  const naam = naamVan(convenant);
  return <Status soort={soorten[naam]}>{t(`taalaanbieder.convenant.${kort ? 'kort' : 'badge'}.${naam}`)}</Status>;
}
