import { useTranslation } from 'react-i18next';
import { useOpmaak } from '~/components/useOpmaak';
import type { Uitstel } from '../uitstel';

/** Every time that a day was put off: from which day to which, why, by whom and when. */
export function Uitstellijst({ uitstel, metSchool = false }: { uitstel: readonly Uitstel[]; metSchool?: boolean }) {
  const { t } = useTranslation();
  const { datum, moment } = useOpmaak();
  return (
    <ul>
      {uitstel.map(({ id, regel, school, van, tot, reden, door, op }) => (
        <li key={id}>
          {metSchool ? `${t(`uiterstedag.uitstel.wat.${regel}`)}, ${school}. ` : null}
          {t('uiterstedag.uitstel.regel', { van: datum(van), tot: datum(tot) })} {t(`uiterstedag.uitstel.reden.${reden}`)}.{' '}
          {t('uiterstedag.uitstel.door', { door, op: moment(op) })}
        </li>
      ))}
    </ul>
  );
}
