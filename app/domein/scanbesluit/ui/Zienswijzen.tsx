import { useTranslation } from 'react-i18next';
import { useOpmaak } from '~/components/useOpmaak';
import type { Zienswijzebeeld } from '../weergave';

/** What the school said to the voornemen, in order. */
export function Zienswijzen({ zienswijzen }: { zienswijzen: readonly Zienswijzebeeld[] }) {
  const { t } = useTranslation();
  const { moment } = useOpmaak();
  return (
    <>
      {zienswijzen.map(({ id, tekst, door, op }) => (
        <article key={id} className="tk-gesprek">
          <p className="tk-gesprek__wie">{t('scanbesluit.door_op', { naam: door, moment: moment(op) })}</p>
          <p className="tk-vrijetekst">{tekst}</p>
        </article>
      ))}
    </>
  );
}
