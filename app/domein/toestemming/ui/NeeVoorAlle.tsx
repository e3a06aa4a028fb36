import { useTranslation } from 'react-i18next';
import { useWanneer } from './useWanneer';

/** Said where someone refused every school; a later ja for one school still counts. */
export function NeeVoorAlle({ sinds }: { sinds: string | null }) {
  const { t } = useTranslation();
  const wanneer = useWanneer();
  return sinds ? <p>{t('toestemming.nee_voor_alle', { wanneer: wanneer(sinds) })}</p> : null;
}
