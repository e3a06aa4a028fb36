import { useTranslation } from 'react-i18next';
import { Status, type StatusSoort } from '~/components/Status';
import type { Voorstelstand } from '../voorstel';

const soorten: Record<Voorstelstand, StatusSoort> = {
  open: 'let-op',
  komt: 'info',
  geldt: 'goed',
  verlopen: 'neutraal',
  afgewezen: 'neutraal',
  ingetrokken: 'neutraal',
};

/** Where a voorstel stands, in a word. */
export function Standbadge({ stand }: { stand: Voorstelstand }) {
  const { t } = useTranslation();
  return <Status soort={soorten[stand]}>{t(`matrix.stand.${stand}`)}</Status>;
}
