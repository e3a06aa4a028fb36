import { useTranslation } from 'react-i18next';
import { Status, type StatusSoort } from '~/components/Status';
import { useOpmaak } from '~/components/useOpmaak';
import type { Stand } from '../toegang';
import type { ToegangRij } from '../toegangrij';

const soorten: Record<Stand, StatusSoort> = {
  loopt: 'goed',
  binnenkort: 'let-op',
  straks: 'info',
  afgelopen: 'neutraal',
  beeindigd: 'neutraal',
};

/** Where an access stands today, in words. */
export function Standbadge({ stand, van, tot }: Pick<ToegangRij, 'stand' | 'van' | 'tot'>) {
  const { t } = useTranslation();
  const { datumKort: datum } = useOpmaak();
  const dagen = { van: datum(van), tot: tot === null ? '' : datum(tot) };
  return <Status soort={soorten[stand]}>{t(`toegang.stand.${stand}`, dagen)}</Status>;
}
