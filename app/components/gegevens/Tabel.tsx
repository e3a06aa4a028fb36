import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sortering } from './lijsturl';
import { Tabelkop } from './Tabelkop';

export type Kolom<R> = {
  id: string;
  kop: string;
  /** The cell; `null` or `undefined` shows the column's `leeg` text. */
  cel: (rij: R) => ReactNode;
  /** Why a cell of this column is empty, for instance "geen grondslag"; a function when the reason differs by row. */
  leeg?: ReactNode | ((rij: R) => ReactNode);
  sorteer?: boolean;
  getal?: boolean;
  /** The column that names the row. */
  rijkop?: boolean;
  /** Cannot be left out where one chooses the columns. */
  vast?: boolean;
};

export type Tabelprops<R> = {
  /** Says what the table holds and how much exactly. */
  bijschrift: ReactNode;
  kolommen: readonly Kolom<R>[];
  rijen: readonly R[];
  sleutel: (rij: R) => string;
  sortering?: Sortering;
  /** On a phone each row becomes a card (default); `schuif` keeps the table and lets it scroll. */
  smal?: 'kaarten' | 'schuif';
};

/** A table with a caption; sorting is by links in its heads, so that the order is in the URL and needs no script. */
export function Tabel<R>({ bijschrift, kolommen, rijen, sleutel, sortering, smal = 'kaarten' }: Tabelprops<R>) {
  const naam = useId();
  const { t } = useTranslation();
  return (
    <div className="tk-tabel__raam" role="region" aria-labelledby={naam} tabIndex={smal === 'schuif' ? 0 : undefined}>
      <table className={`tk-tabel tk-tabel--${smal}`} role="table">
        <caption id={naam}>{bijschrift}</caption>
        <thead role="rowgroup">
          <tr role="row" data-sorteer={kolommen.some(({ sorteer }) => sorteer) ? t('algemeen.tabel.sorteren') : undefined}>
            {kolommen.map((kolom) => (
              <Tabelkop key={kolom.id} kolom={kolom} sortering={sortering} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rijen.map((rij) => (
            <tr key={sleutel(rij)} role="row">
              {kolommen.map((kolom) => (
                <Cel key={kolom.id} kolom={kolom} rij={rij} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cel<R>({ kolom, rij }: { kolom: Kolom<R>; rij: R }) {
  const inhoud = kolom.cel(rij);
  const leeg = inhoud === null || inhoud === undefined || inhoud === '';
  const reden = typeof kolom.leeg === 'function' ? kolom.leeg(rij) : kolom.leeg;
  const getoond = leeg ? <span className="tk-tabel__leeg">{reden ?? '–'}</span> : inhoud;
  if (kolom.rijkop) {
    return (
      <th scope="row" role="rowheader">
        {getoond}
      </th>
    );
  }
  return (
    <td role="cell" data-kop={kolom.kop} className={kolom.getal ? 'tk-getal' : undefined}>
      <div>{getoond}</div>
    </td>
  );
}
