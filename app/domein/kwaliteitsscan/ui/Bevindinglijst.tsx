import { useTranslation } from 'react-i18next';
import { Tabel, type Kolom } from '~/components/gegevens/Tabel';
import { useOpmaak } from '~/components/useOpmaak';
import type { Bevindingweergave } from '../weergave';
import { Beoordelingbadge } from './Beoordelingbadge';

/** Everything that was recorded of a part of a scan, the newest first: that one counts. */
export function Bevindinglijst({ versies }: { versies: readonly Bevindingweergave[] }) {
  const { t } = useTranslation();
  const { datum, moment } = useOpmaak();
  const kop = (id: string) => ({ id, kop: t(`kwaliteitsscan.bevinding.kolommen.${id}`) });
  const kolommen: Kolom<Bevindingweergave>[] = [
    { ...kop('versie'), rijkop: true, cel: ({ versie }) => String(versie) },
    { ...kop('beoordeling'), cel: ({ beoordeling }) => <Beoordelingbadge beoordeling={beoordeling} /> },
    { ...kop('samenvatting'), cel: ({ samenvatting }) => <span className="tk-vrijetekst">{samenvatting}</span> },
    { ...kop('peildatum'), cel: ({ peildatum }) => datum(peildatum) },
    { ...kop('vastgelegd'), cel: ({ door, op }) => t('kwaliteitsscan.bevinding.door', { door, moment: moment(op) }) },
  ];
  return (
    <Tabel
      bijschrift={t('kwaliteitsscan.bevinding.bijschrift', { count: versies.length })}
      kolommen={kolommen}
      rijen={versies}
      sleutel={({ id }) => id}
    />
  );
}
