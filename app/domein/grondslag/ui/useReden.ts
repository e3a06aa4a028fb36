import { useTranslation } from 'react-i18next';
import type { Kant } from '../poortbeeld';
import { artikelVan, type ToonbareReden } from '../reden';

/** Why something does not cross, by which article, what would open it and who can do that; as this side may know. */
export function useReden(): (kant: Kant, reden: ToonbareReden) => string {
  const { t } = useTranslation();
  return (kant, reden) => {
    const artikel = artikelVan(reden);
    const bron = artikel === null ? null : t('grondslag.waarom.zie', { artikel: t(`grondslag.artikel.${artikel}`) });
    return [t(`grondslag.nee.${reden}`), bron, t(`grondslag.opent.${kant}.${reden}`)].filter(Boolean).join(' ');
  };
}
