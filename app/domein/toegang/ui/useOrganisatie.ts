import { useTranslation } from 'react-i18next';
import type { Rol } from '~/platform/rol';

/** The name of the organisation that goes with a role: the school's, else the gemeente. */
export function useOrganisatie() {
  const { t } = useTranslation();
  return ({ rol, organisatie }: { rol: Rol; organisatie: string | null }) => {
    if (organisatie !== null) return organisatie;
    return rol === 'inburgeraar' ? t('toegang.geen_organisatie') : t('toegang.gemeente');
  };
}
