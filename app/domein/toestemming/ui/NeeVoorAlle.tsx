import { useTranslation } from 'react-i18next';
import { useOpmaak } from '~/components/useOpmaak';

/** Said where someone refused every school; a later ja for one school still counts. */
export function NeeVoorAlle({ sinds }: { sinds: string | null }) {
  const { t } = useTranslation();
  const { moment } = useOpmaak();
  return sinds ? <p>{t('toestemming.nee_voor_alle', { wanneer: moment(sinds) })}</p> : null;
}
