import { useTranslation } from 'react-i18next';
import { useOpmaak } from '~/components/useOpmaak';
import type { Werkweergave } from '../werkvoorraad.service.server';

type Regel = Pick<Werkweergave, 'regel' | 'waarden' | 'gebruiker' | 'school' | 'laterTot'> & { uiterste: string | null };

/** What waits, why and what happens then, in a sentence each. */
export function useWachtzin() {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  return (deel: 'zin' | 'waarom' | 'dan', { regel, waarden, gebruiker, school, uiterste }: Regel): string => {
    const { periodeVan, periodeTot, status, rol, waarom, ...rest } = waarden;
    return t(`werkvoorraad.regel.${regel}.${deel}`, {
      ...rest,
      ...(periodeVan && periodeTot ? { periodeVan: datum(periodeVan), periodeTot: datum(periodeTot) } : {}),
      ...(status ? { status: t(`taalaanbieder.keurmerk.status.${status}`) } : {}),
      ...(rol ? { rol: t(`algemeen.rollen.${rol}`) } : {}),
      ...(waarom ? { waarom: t(`werkvoorraad.opnieuw.${waarom}`) } : {}),
      gebruiker: gebruiker ?? '',
      school: school ?? '',
      uiterste: uiterste === null ? '' : datum(uiterste),
    });
  };
}
