import { useTranslation } from 'react-i18next';
import { Status, type StatusSoort } from '~/components/Status';
import type { Nt2Oordeel } from '../nt2';

const soorten: Record<Nt2Oordeel, StatusSoort> = { voldoet: 'goed', voldoet_niet: 'let-op', niet_te_bepalen: 'neutraal' };

/** Whether a figure reaches its norm, in a word; `kort` where there is little room. */
export function Oordeelbadge({ oordeel, kort = false }: { oordeel: Nt2Oordeel; kort?: boolean }) {
  const { t } = useTranslation();
  return <Status soort={soorten[oordeel]}>{t(`taalaanbieder.nt2.${kort ? 'oordeel_kort' : 'oordeel'}.${oordeel}`)}</Status>;
}
