import { useTranslation } from 'react-i18next';
import { Lijngrafiek } from '~/components/grafiek/Lijngrafiek';
import { useOpmaak } from '~/components/useOpmaak';
import { normsoorten } from '../nt2';
import type { Nt2dossier } from '../nt2.service.server';
import { useAandeel } from './useAandeel';

const STREPEN = [0, 20, 40, 60, 80, 100];

/** Both shares over time; a count that was replaced is not in it. */
export function Nt2Grafiek({ opgaven }: { opgaven: Nt2dossier }) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  const aandeel = useAandeel();
  const geldend = opgaven.filter(({ isVervangen }) => !isVervangen).toReversed();
  const laatste = geldend.at(-1);
  if (!laatste) return null;
  const norm = laatste.docenten.norm === laatste.lessen.norm ? laatste.lessen.norm : null;
  const soorten = normsoorten.filter((soort) => geldend.some((opgave) => opgave[soort] !== null));
  const geen = t('taalaanbieder.nt2.oordeel.niet_te_bepalen');
  return (
    <Lijngrafiek
      titel={t('taalaanbieder.nt2.grafiek')}
      beschrijving={t('taalaanbieder.nt2.grafiek_uitleg', {
        datum: datum(laatste.peildatum),
        docenten: aandeel(laatste.docenten.tienden) ?? geen,
        lessen: aandeel(laatste.lessen.tienden) ?? geen,
      })}
      strepen={STREPEN.map((waarde) => {
        const procent = aandeel(waarde * 10) ?? '';
        return { waarde, tekst: waarde === norm ? t('taalaanbieder.nt2.grafiek_norm', { procent }) : procent };
      })}
      reeksen={soorten.map((soort) => ({
        naam: t(`taalaanbieder.nt2.kolommen.${soort}`),
        punten: geldend.map((opgave) => {
          const tienden = opgave[soort]?.tienden ?? null;
          return { dag: opgave.peildatum, waarde: tienden === null ? null : tienden / 10 };
        }),
      }))}
    />
  );
}
