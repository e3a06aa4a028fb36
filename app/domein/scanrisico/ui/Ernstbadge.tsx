import { useTranslation } from 'react-i18next';
import { Status, type StatusSoort } from '~/components/Status';
import type { Ernst } from '../scanrisico';

const soorten: Record<Ernst, StatusSoort> = { laag: 'info', midden: 'let-op', hoog: 'fout' };

export function Ernstbadge({ ernst }: { ernst: Ernst }) {
  const { t } = useTranslation();
  return <Status soort={soorten[ernst]}>{t(`scanrisico.ernst.${ernst}`)}</Status>;
}
