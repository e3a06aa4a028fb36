import { useTranslation } from 'react-i18next';
import type { Cijfer } from '~/components/gegevens/Cijfers';
import { useOpmaak } from '~/components/useOpmaak';
import type { Schoolpagina } from '../taalaanbieder.service.server';

/** How many people and when the last report came; too few people are only "fewer than". */
export function useAantallen({ inburgeraars, laatsteRapportage, ondergrens }: Schoolpagina['cijfers']): Cijfer[] {
  const { t } = useTranslation();
  const { datum, getal } = useOpmaak();
  const grens = getal(ondergrens);
  return [
    {
      term: t('taalaanbieder.cijfers.inburgeraars'),
      waarde: inburgeraars === null ? t('taalaanbieder.kleiner', { grens }) : getal(inburgeraars),
      uitleg: t('taalaanbieder.cijfers.inburgeraars_uitleg', { grens }),
    },
    {
      term: t('taalaanbieder.cijfers.rapportage'),
      waarde: laatsteRapportage && datum(laatsteRapportage),
      leeg: inburgeraars === null ? t('taalaanbieder.leeg.te_weinig', { grens }) : t('taalaanbieder.leeg.rapportage'),
      uitleg: t('taalaanbieder.cijfers.rapportage_uitleg', { grens }),
    },
  ];
}
