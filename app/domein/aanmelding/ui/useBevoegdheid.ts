import { useTranslation } from 'react-i18next';
import { useOpmaak } from '~/components/useOpmaak';
import type { NieuweDocent } from '../concept.schema';

type Bevoegd = Pick<NieuweDocent, 'vak' | 'nt2Bevoegd' | 'register' | 'registernummer' | 'geldigTot' | 'onaBevoegd'>;

/** What a docent is bevoegd for, in one line: NT2 with register, number and last valid day, and ONA. */
export function useBevoegdheid() {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  return ({ vak, nt2Bevoegd, register, registernummer, geldigTot, onaBevoegd }: Bevoegd): string => {
    const nt2 =
      nt2Bevoegd && register && geldigTot
        ? t('aanmelding.bevoegd.nt2', {
            register: t(`aanmelding.register.${register}`),
            nummer: registernummer ?? '–',
            dag: datum(geldigTot),
          })
        : t('aanmelding.bevoegd.nt2_niet');
    const ona = t(onaBevoegd ? 'aanmelding.bevoegd.ona' : 'aanmelding.bevoegd.ona_niet');
    return [vak === 'ona' ? null : nt2, vak === 'nt2' ? null : ona].filter((deel) => deel !== null).join('; ');
  };
}
