import { useTranslation } from 'react-i18next';
import type { Antwoordstand } from '../overzicht';
import { useWanneer } from './useWanneer';

/** Beside a stand: how a ja ended, with its last day and the article; or after what it was given again. */
export function Standzin({ stand: { einde, weerNa } }: { stand: Pick<Antwoordstand, 'einde' | 'weerNa'> }) {
  const { t } = useTranslation();
  const wanneer = useWanneer();
  if (einde) return <p>{t(`toestemming.einde.${einde.soort}`, { dag: wanneer(einde.laatsteDag) })}</p>;
  return weerNa ? <p>{t(`toestemming.weer_na.${weerNa}`)}</p> : null;
}
