import { useTranslation } from 'react-i18next';
import { useOpmaak } from '~/components/useOpmaak';
import type { Feitregel } from './useFeitregels';

/** Facts with when and by whom they were recorded; what was known before stays. */
export function FeitGeschiedenis({ regels }: { regels: readonly Feitregel[] }) {
  const { t } = useTranslation();
  const { moment } = useOpmaak();
  if (regels.length === 0) return <p className="tk-zacht">{t('inburgeraar.feit.geen')}</p>;
  return (
    <ul className="tk-geschiedenis">
      {regels.map(({ id, waarde, op, door, vervallen }) => (
        <li key={id}>
          {vervallen ? <s>{waarde}</s> : waarde}{' '}
          <span className="tk-zacht">
            {t(door === null ? 'inburgeraar.feit.vastgelegd' : 'inburgeraar.feit.vastgelegd_door', { op: moment(op), door })}
          </span>
        </li>
      ))}
    </ul>
  );
}
