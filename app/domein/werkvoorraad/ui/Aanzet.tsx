import { useTranslation } from 'react-i18next';
import type { Werkweergave } from '../werkvoorraad.service.server';

/** Who has to do something, and who waits for it. */
export function Aanzet({ rij: { doet, school } }: { rij: Pick<Werkweergave, 'doet' | 'school'> }) {
  const { t } = useTranslation();
  return <>{doet === 'zelf' ? t('werkvoorraad.doet.zelf') : t('werkvoorraad.doet.school', { school: school ?? '' })}</>;
}
