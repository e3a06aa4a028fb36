import { useTranslation } from 'react-i18next';
import { Status, type StatusSoort } from '~/components/Status';
import type { Stand } from '../stand';

const soorten: Record<Stand, StatusSoort> = {
  loopt: 'neutraal',
  te_doen: 'info',
  te_laat: 'let-op',
  ingediend: 'goed',
  geen_grondslag: 'neutraal',
  niet_gevraagd: 'neutraal',
};

/** What a period asks of the school, in a word. */
export function Standbadge({ stand }: { stand: Stand }) {
  const { t } = useTranslation();
  return <Status soort={soorten[stand]}>{t(`voortgang.standen.${stand}`)}</Status>;
}
