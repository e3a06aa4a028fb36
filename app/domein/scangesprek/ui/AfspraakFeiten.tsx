import { useTranslation } from 'react-i18next';
import { Feiten } from '~/components/gegevens/Feiten';
import { useOpmaak } from '~/components/useOpmaak';
import type { Gespreksblok } from '../gesprek.lezen.service.server';

type Props = { afspraak: NonNullable<Gespreksblok['afspraak']> };

/** When, where and with whom. A link is a link. */
export function AfspraakFeiten({ afspraak: { dag, begin, eind, wijze, plaats, deelnemers } }: Props) {
  const { t } = useTranslation();
  const { datumVoluit, tijd } = useOpmaak();
  return (
    <Feiten
      feiten={[
        {
          term: t('scangesprek.feiten.wanneer'),
          waarde: t('scangesprek.feiten.van_tot', { dag: datumVoluit(dag), van: tijd(begin), tot: tijd(eind) }),
        },
        { term: t(`scangesprek.feiten.${wijze}`), waarde: wijze === 'online' ? <a href={plaats}>{plaats}</a> : plaats },
        { term: t('scangesprek.feiten.deelnemers'), waarde: deelnemers },
      ]}
    />
  );
}
