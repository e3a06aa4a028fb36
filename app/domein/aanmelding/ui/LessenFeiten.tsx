import { useTranslation } from 'react-i18next';
import { Feiten } from '~/components/gegevens/Feiten';
import { useOpmaak } from '~/components/useOpmaak';
import type { Lessen } from '../inhoud.schema';

/** Lessons, groups and the Addendum, as an aanmelding says. */
export function LessenFeiten({ lessen }: { lessen: Lessen }) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  const feit = (veld: string, waarde: string | number) => ({ term: t(`aanmelding.lesvelden.${veld}`), waarde });
  const deel = (bevoegd: number, alle: number) => t('aanmelding.deel_van', { deel: bevoegd, alle });
  return (
    <Feiten
      feiten={[
        feit('periode', t('aanmelding.van_tot', { van: datum(lessen.van), tot: datum(lessen.tot) })),
        feit('nt2Bevoegd', deel(lessen.nt2Bevoegd, lessen.nt2)),
        feit('onaBevoegd', deel(lessen.onaBevoegd, lessen.ona)),
        feit('groepenZonderBevoegd', deel(lessen.groepenZonderBevoegd, lessen.groepen)),
        feit(
          'addendum',
          lessen.addendumSinds === null ? t('aanmelding.ja_nee.nee') : t('aanmelding.sinds', { dag: datum(lessen.addendumSinds) }),
        ),
      ]}
    />
  );
}
