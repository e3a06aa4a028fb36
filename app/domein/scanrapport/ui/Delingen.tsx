import { useTranslation } from 'react-i18next';
import { useOpmaak } from '~/components/useOpmaak';
import type { Delingweergave } from '../rapportweergave';

/** With whom a version was shared, when and how. */
export function Delingen({ delingen }: { delingen: readonly Delingweergave[] }) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  if (delingen.length === 0) return <p>{t('scanrapport.gedeeld.geen')}</p>;
  return (
    <ul>
      {delingen.map(({ id, met, op, wijze }) => (
        <li key={id}>{t(`scanrapport.gedeeld.${met}`, { datum: datum(op), wijze: t(`scanrapport.wijze.${wijze}`) })}</li>
      ))}
    </ul>
  );
}
