import { useTranslation } from 'react-i18next';
import type { Cijfer } from '~/components/gegevens/Cijfers';
import { useOpmaak } from '~/components/useOpmaak';
import { normsoorten, nt2soorten } from '../nt2';
import type { Nt2Weergave } from '../nt2weergave';
import { Groepenuitleg } from './Groepenuitleg';
import { Nt2Uitleg } from './Nt2Uitleg';
import { Oordeelbadge } from './Oordeelbadge';
import { useAandeel } from './useAandeel';

/** The latest NT2 figures, each opening what it came from; groups and ONA only where they were counted. */
export function useNt2Cijfers(nt2: readonly Nt2Weergave[]): Cijfer[] {
  const { t } = useTranslation();
  const { datum, getal } = useOpmaak();
  const aandeel = useAandeel();
  const laatste = nt2[0];
  if (!laatste)
    return nt2soorten.map((soort) => ({ term: t(`taalaanbieder.cijfers.${soort}`), waarde: null, leeg: t('taalaanbieder.leeg.nt2') }));
  const figuren = normsoorten.flatMap((soort): Cijfer[] => {
    const toets = laatste[soort];
    if (toets === null) return [];
    const waarden = { deel: getal(toets.deel), geheel: getal(toets.geheel), datum: datum(laatste.peildatum) };
    return [
      {
        term: t(`taalaanbieder.cijfers.${soort}`),
        waarde: aandeel(toets.tienden),
        leeg: t('taalaanbieder.nt2.oordeel.niet_te_bepalen'),
        bij: (
          <>
            {t('taalaanbieder.cijfers.van', waarden)} <Oordeelbadge oordeel={toets.oordeel} />
          </>
        ),
        uitleg: <Nt2Uitleg soort={soort} toets={toets} />,
        letOp: toets.oordeel === 'voldoet_niet',
      },
    ];
  });
  if (laatste.groepen === null) return figuren;
  const { zonder, geheel, oordeel } = laatste.groepen;
  const groepen: Cijfer = {
    term: t('taalaanbieder.cijfers.groepen'),
    waarde: getal(zonder),
    bij: (
      <>
        {t('taalaanbieder.cijfers.van_groepen', { geheel: getal(geheel), datum: datum(laatste.peildatum) })}{' '}
        <Oordeelbadge oordeel={oordeel} />
      </>
    ),
    uitleg: <Groepenuitleg />,
    letOp: oordeel === 'voldoet_niet',
  };
  return [...figuren, groepen];
}
