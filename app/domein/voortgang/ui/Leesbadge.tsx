import { useTranslation } from 'react-i18next';
import { Status, type StatusSoort } from '~/components/Status';
import type { Leesstand } from '../vraag';

const soorten: Record<Leesstand, StatusSoort> = { nieuw: 'info', vraag_open: 'let-op', beantwoord: 'info', gelezen: 'neutraal' };

/** Where a report stands for the gemeente, in a word. */
export function Leesbadge({ stand }: { stand: Leesstand }) {
  const { t } = useTranslation();
  return <Status soort={soorten[stand]}>{t(`voortgang.leesstanden.${stand}`)}</Status>;
}
