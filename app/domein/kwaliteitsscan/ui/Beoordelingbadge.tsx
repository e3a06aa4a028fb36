import { useTranslation } from 'react-i18next';
import { Status, type StatusSoort } from '~/components/Status';
import type { Beoordeling } from '../bevinding';

const soorten: Record<Beoordeling, StatusSoort> = { goed: 'goed', aandacht: 'let-op', risico: 'fout', niet_beschikbaar: 'neutraal' };

/** How a part of the scan was assessed, in a word. */
export function Beoordelingbadge({ beoordeling }: { beoordeling: Beoordeling }) {
  const { t } = useTranslation();
  return <Status soort={soorten[beoordeling]}>{t(`kwaliteitsscan.beoordeling.${beoordeling}`)}</Status>;
}
