import { useTranslation } from 'react-i18next';
import { Toelichting } from '~/components/gegevens/Toelichting';
import type { Kant } from '../poortbeeld';
import { artikelVan, type ToonbareReden } from '../reden';

/** Where a field or a block is empty because nothing crosses: why, by which article, and what would open it. */
export function WaaromNiet({ kant, reden }: { kant: Kant; reden: ToonbareReden }) {
  const { t } = useTranslation();
  const artikel = artikelVan(reden);
  return (
    <Toelichting
      zichtbaar={false}
      zin={t(`grondslag.nee.${reden}`)}
      artikel={artikel === null ? undefined : t(`grondslag.artikel.${artikel}`)}
      stap={t(`grondslag.opent.${kant}.${reden}`)}
    />
  );
}
