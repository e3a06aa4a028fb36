import { Link, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Melding } from '~/components/Melding';
import { useOpmaak } from '~/components/useOpmaak';
import type { Voorstelbeeld } from '../voorstel.service.server';

type Props = Pick<Voorstelbeeld, 'telling' | 'isOpen'>;

/** When it was counted, how far it is, or that the rules changed since. */
export function Tellingmelding({ telling, isOpen }: Props) {
  const { t } = useTranslation();
  const { moment } = useOpmaak();
  const { pathname } = useLocation();
  if (telling === null) return null;
  if (!telling.isGereed) {
    if (!isOpen) return <p className="tk-zacht">{t('matrix.telling.niet_geteld')}</p>;
    return (
      <Melding titel={t('matrix.telling.bezig', { procent: telling.procent })}>
        <p>
          {t('matrix.telling.bezig_uitleg')}{' '}
          <Link className="nl-link" to={pathname}>
            {t('matrix.ververs')}
          </Link>
        </p>
      </Melding>
    );
  }
  if (isOpen && !telling.isActueel) return <Melding soort="waarschuwing">{t('matrix.telling.verouderd')}</Melding>;
  return <p>{t('matrix.telling.geteld_op', { moment: moment(telling.begonnenOp) })}</p>;
}
