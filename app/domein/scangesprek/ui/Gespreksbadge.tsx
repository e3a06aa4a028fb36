import { useTranslation } from 'react-i18next';
import { Status, type StatusSoort } from '~/components/Status';
import type { Gespreksstand } from '../gesprek';

const soorten: Record<Gespreksstand, StatusSoort> = {
  nog_niet: 'neutraal',
  gepland: 'info',
  voorbij: 'let-op',
  afgezegd: 'let-op',
  gehouden: 'goed',
  afgewezen: 'neutraal',
};

/** How the gesprek stands, in a word. */
export function Gespreksbadge({ stand }: { stand: Gespreksstand }) {
  const { t } = useTranslation();
  return <Status soort={soorten[stand]}>{t(`scangesprek.stand.${stand}`)}</Status>;
}
