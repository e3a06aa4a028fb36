import { useTranslation } from 'react-i18next';
import { Tabel, type Kolom } from '../gegevens/Tabel';
import { useOpmaak } from '../useOpmaak';
import { dagen, type Reeks } from './schaal';

type Props = { titel: string; reeksen: readonly Reeks[]; waardetekst: (waarde: number) => string };

/** The same array as the chart, as a table. */
export function Grafiektabel({ titel, reeksen, waardetekst }: Props) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  const kolommen: Kolom<string>[] = [
    { id: 'dag', kop: t('algemeen.grafiek.datum'), cel: datum, rijkop: true },
    ...reeksen.map(({ naam, punten }) => ({
      id: naam,
      kop: naam,
      leeg: t('algemeen.grafiek.geen_waarde'),
      cel: (dag: string) => {
        const waarde = punten.find((punt) => punt.dag === dag)?.waarde ?? null;
        return waarde === null ? null : waardetekst(waarde);
      },
    })),
  ];
  return <Tabel bijschrift={titel} kolommen={kolommen} rijen={dagen(reeksen)} sleutel={(dag) => dag} />;
}
