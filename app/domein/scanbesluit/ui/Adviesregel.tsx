import { useTranslation } from 'react-i18next';
import { Feiten } from '~/components/gegevens/Feiten';
import { useOpmaak } from '~/components/useOpmaak';
import type { Adviesbeeld } from '../weergave';

/** What the relatiebeheerder advises, and why. */
export function Adviesregel({ advies }: { advies: NonNullable<Adviesbeeld> }) {
  const { t } = useTranslation();
  const { moment } = useOpmaak();
  return (
    <Feiten
      feiten={[
        { term: t('scanbesluit.advies_naam'), waarde: t(`scanbesluit.advies.${advies.advies}`) },
        { term: t('scanbesluit.waarom'), waarde: <p className="tk-vrijetekst">{advies.motivering}</p> },
        { term: t('scanbesluit.door'), waarde: t('scanbesluit.door_op', { naam: advies.door, moment: moment(advies.op) }) },
      ]}
    />
  );
}
