import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useTranslation } from 'react-i18next';
import { useOpmaak } from '~/components/useOpmaak';
import type { BlikOpWerk } from '../opvraag.service.server';

/** The mails that someone sent to Blik op Werk for this scan, the newest first. */
export function Opvraaglijst({ opvragen }: Pick<BlikOpWerk, 'opvragen'>) {
  const { t } = useTranslation();
  const { moment } = useOpmaak();
  if (opvragen.length === 0) return <Paragraph>{t('scanstuk.bow.niet_verstuurd')}</Paragraph>;
  return (
    <ul>
      {opvragen.map(({ id, soort, aan, door, op, onderdelen }) => (
        <li key={id}>{t(`scanstuk.bow.verstuurd.${soort}`, { op: moment(op), door, aan, count: onderdelen.length })}</li>
      ))}
    </ul>
  );
}
