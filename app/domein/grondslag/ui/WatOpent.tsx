import { useTranslation } from 'react-i18next';
import { Feiten } from '~/components/gegevens/Feiten';
import { Titel } from '~/components/Titel';
import type { Kant, Poortregel } from '../poortbeeld';

/** For each reason that something is closed: what would open it, and who can do that. */
export function WatOpent({ kant, regels }: { kant: Kant; regels: readonly Poortregel[] }) {
  const { t } = useTranslation();
  const redenen = [...new Set(regels.flatMap((regel) => (regel.isOpen ? [] : [regel.reden])))];
  if (redenen.length === 0) return null;
  return (
    <>
      <Titel niveau={3}>{t('grondslag.wat_opent')}</Titel>
      <Feiten feiten={redenen.map((reden) => ({ term: t(`grondslag.nee.${reden}`), waarde: t(`grondslag.opent.${kant}.${reden}`) }))} />
    </>
  );
}
