import { Link, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { Kolom } from './Tabel';
import { sorteerLink, type Sortering } from './lijsturl';

const pijlen = { op: 'M5 2l4 5H1z', af: 'M5 12l4-5H1z', geen: 'M5 1l3.5 4.5h-7zM5 13l3.5-4.5h-7z' };

/** A column head; a sortable one is a link, and says how the table is sorted now. */
export function Tabelkop<R>({ kolom, sortering }: { kolom: Kolom<R>; sortering: Sortering | undefined }) {
  const { t } = useTranslation();
  const hier = useLocation();
  const richting = sortering?.kolom === kolom.id ? sortering.richting : undefined;
  return (
    <th
      scope="col"
      role="columnheader"
      className={kolom.getal ? 'tk-getal' : undefined}
      aria-sort={richting && (richting === 'op' ? 'ascending' : 'descending')}
    >
      {kolom.sorteer ? (
        <Link to={sorteerLink(hier, kolom.id, sortering)} preventScrollReset>
          {kolom.kop}
          <svg viewBox="0 0 10 14" fill="currentColor" aria-hidden="true" focusable="false">
            <path d={pijlen[richting ?? 'geen']} />
          </svg>
          <span className="tk-verborgen">{t(`algemeen.tabel.${richting ?? 'sorteer'}`)}</span>
        </Link>
      ) : (
        kolom.kop
      )}
    </th>
  );
}
