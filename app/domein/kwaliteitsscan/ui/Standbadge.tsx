import { useTranslation } from 'react-i18next';
import { Status, type StatusSoort } from '~/components/Status';
import type { Stand } from '../stand';

const soorten: Record<Stand, StatusSoort> = {
  aangemeld: 'info',
  in_onderzoek: 'info',
  rapport_vast: 'info',
  gedeeld: 'info',
  voorgelegd: 'let-op',
  voornemen: 'let-op',
  voorwaardelijk: 'let-op',
  toegelaten: 'goed',
  niet_toegelaten: 'fout',
  afgerond: 'goed',
  ingetrokken: 'neutraal',
  vervallen: 'neutraal',
};

/** The state of a scan in a word. */
export function Standbadge({ stand }: { stand: Stand }) {
  const { t } = useTranslation();
  return <Status soort={soorten[stand]}>{t(`kwaliteitsscan.stand.${stand}`)}</Status>;
}
