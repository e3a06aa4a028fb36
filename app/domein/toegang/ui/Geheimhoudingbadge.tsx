import { useTranslation } from 'react-i18next';
import { Status } from '~/components/Status';
import { useOpmaak } from '~/components/useOpmaak';

/** Whether secrecy is on file, and since when (C 12.8). */
export function Geheimhoudingbadge({ getekendOp }: { getekendOp: string | null }) {
  const { t } = useTranslation();
  const { datumKort: datum } = useOpmaak();
  if (getekendOp === null) return <Status soort="fout">{t('toegang.geheimhouding.ontbreekt')}</Status>;
  return <Status soort="goed">{t('toegang.geheimhouding.sinds', { datum: datum(getekendOp) })}</Status>;
}
