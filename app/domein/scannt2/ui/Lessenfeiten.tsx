import { useTranslation } from 'react-i18next';
import { Feiten } from '~/components/gegevens/Feiten';
import { useOpmaak } from '~/components/useOpmaak';
import type { Lessen } from '~/domein/aanmelding/inhoud.schema';

/** What the aanmelding says of lessons and groups: taken over as it was sent. */
export function Lessenfeiten({ lessen }: { lessen: Lessen }) {
  const { t } = useTranslation();
  const { datum, getal } = useOpmaak();
  const { van, tot, nt2, nt2Bevoegd, ona, onaBevoegd, groepen, groepenZonderBevoegd, addendumSinds } = lessen;
  const deel = (een: number, geheel: number) => t('taalaanbieder.nt2.cel_zonder', { deel: getal(een), geheel: getal(geheel) });
  return (
    <Feiten
      feiten={[
        { term: t('scannt2.lessen.periode'), waarde: t('scannt2.lessen.van_tot', { van: datum(van), tot: datum(tot) }) },
        { term: t('taalaanbieder.cijfers.lessen'), waarde: deel(nt2Bevoegd, nt2) },
        { term: t('taalaanbieder.cijfers.ona'), waarde: deel(onaBevoegd, ona) },
        { term: t('taalaanbieder.cijfers.groepen'), waarde: deel(groepenZonderBevoegd, groepen) },
        {
          term: t('scannt2.lessen.addendum'),
          waarde: addendumSinds === null ? t('scannt2.lessen.geen_addendum') : t('scannt2.lessen.sinds', { dag: datum(addendumSinds) }),
        },
      ]}
    />
  );
}
