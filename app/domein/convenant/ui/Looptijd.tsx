import { useTranslation } from 'react-i18next';
import { useOpmaak } from '~/components/useOpmaak';
import { CONVENANT_JAREN } from '~/domein/uiterstedag/dagregel';
import { UitersteDag } from '~/domein/uiterstedag/ui/UitersteDag';

/** From when until when a signed convenant runs, with the computation of its last day (C 3.2). */
export function Looptijd({ termijn: { ingangsdatum, laatsteDag } }: { termijn: { ingangsdatum: string; laatsteDag: string } }) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  return (
    <>
      <p>{t('convenant.looptijd', { van: datum(ingangsdatum), tot: datum(laatsteDag) })}</p>
      <UitersteDag code="convenant" aantal={CONVENANT_JAREN} begin={ingangsdatum} />
    </>
  );
}
