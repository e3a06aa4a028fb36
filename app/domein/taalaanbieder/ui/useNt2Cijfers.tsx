import { useTranslation } from 'react-i18next';
import type { Cijfer } from '~/components/gegevens/Cijfers';
import { useOpmaak } from '~/components/useOpmaak';
import { nt2soorten } from '../nt2';
import type { Nt2dossier } from '../nt2.service.server';
import { Nt2Uitleg } from './Nt2Uitleg';
import { Oordeelbadge } from './Oordeelbadge';
import { useAandeel } from './useAandeel';

/** The two latest NT2 figures, each opening what it came from. */
export function useNt2Cijfers(nt2: Nt2dossier): Cijfer[] {
  const { t } = useTranslation();
  const { datum, getal } = useOpmaak();
  const aandeel = useAandeel();
  const laatste = nt2[0];
  return nt2soorten.map((soort): Cijfer => {
    const term = t(`taalaanbieder.cijfers.${soort}`);
    if (!laatste) return { term, waarde: null, leeg: t('taalaanbieder.leeg.nt2') };
    const toets = laatste[soort];
    const waarden = { deel: getal(toets.deel), geheel: getal(toets.geheel), datum: datum(laatste.peildatum) };
    return {
      term,
      waarde: aandeel(toets.tienden),
      leeg: t('taalaanbieder.nt2.oordeel.niet_te_bepalen'),
      bij: (
        <>
          {t('taalaanbieder.cijfers.van', waarden)} <Oordeelbadge oordeel={toets.oordeel} />
        </>
      ),
      uitleg: <Nt2Uitleg soort={soort} toets={toets} />,
      letOp: toets.oordeel === 'voldoet_niet',
    };
  });
}
