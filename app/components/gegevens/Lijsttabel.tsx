import type { Kolomlijst } from '~/platform/lijst/kolomkeuze';
import { useRootData } from '../rootdata';
import { Kolomkeuze } from './Kolomkeuze';
import { Tabel, type Kolom, type Tabelprops } from './Tabel';

const isVast = <R,>({ rijkop, vast }: Kolom<R>) => rijkop === true || vast === true;

/** A table of which one chooses the columns; what names a row, and what one does with it, stays. */
export function Lijsttabel<R>({ lijst, kolommen, ...rest }: Tabelprops<R> & { lijst: Kolomlijst }) {
  const verborgen = useRootData()?.kolommen[lijst] ?? [];
  return (
    <>
      <Kolomkeuze lijst={lijst} kolommen={kolommen.filter((kolom) => !isVast(kolom))} verborgen={verborgen} />
      <Tabel {...rest} kolommen={kolommen.filter((kolom) => isVast(kolom) || !verborgen.includes(kolom.id))} />
    </>
  );
}
