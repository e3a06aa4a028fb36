import { useTranslation } from 'react-i18next';
import { Status } from '~/components/Status';
import type { Stand } from '../toestemming';

/** Someone's answer in a word. A ja by which nothing may cross now is not shown as one that does; a nee is no fault. */
export function Standbadge({ stand, isOpen }: { stand: Stand; isOpen: boolean }) {
  const { t } = useTranslation();
  if (stand === 'ja')
    return <Status soort={isOpen ? 'goed' : 'let-op'}>{t(isOpen ? 'toestemming.stand.ja' : 'toestemming.stand.ja_dicht')}</Status>;
  return <Status>{t(`toestemming.stand.${stand}`)}</Status>;
}
