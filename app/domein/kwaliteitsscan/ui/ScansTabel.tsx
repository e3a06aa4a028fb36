import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Lijsttabel } from '~/components/gegevens/Lijsttabel';
import type { Kolom } from '~/components/gegevens/Tabel';
import { Status } from '~/components/Status';
import { useOpmaak } from '~/components/useOpmaak';
import { UitersteDag } from '~/domein/uiterstedag/ui/UitersteDag';
import type { Scans } from '../scans.service.server';
import { Standbadge } from './Standbadge';

type Rij = Scans['rijen'][number];

/** The scans with their deadline, and on whom each waits. */
export function ScansTabel({ scans }: { scans: Scans }) {
  const { t } = useTranslation();
  return (
    <Lijsttabel
      lijst="scans"
      bijschrift={t('kwaliteitsscan.lijst.bijschrift', { count: scans.totaal })}
      kolommen={useKolommen(scans)}
      rijen={scans.rijen}
      sleutel={({ id }) => id}
      sortering={scans.keuzes.sortering}
    />
  );
}

function useKolommen({ werkdagen, gelijkgesteld }: Scans): Kolom<Rij>[] {
  const { t } = useTranslation();
  const { datumKort } = useOpmaak();
  const kop = (id: string) => ({ id, kop: t(`kwaliteitsscan.kolommen.${id}`), sorteer: true });
  return [
    {
      ...kop('school'),
      rijkop: true,
      cel: ({ id, naam }) => (
        <Link to={`/scans/${id}`} className="nl-link">
          {naam}
        </Link>
      ),
    },
    { ...kop('soort'), cel: ({ soort }) => t(`kwaliteitsscan.soort.${soort}`) },
    { ...kop('stand'), cel: ({ stand }) => <Standbadge stand={stand} /> },
    { ...kop('begonnen'), cel: ({ begonnenOp }) => datumKort(begonnenOp) },
    {
      ...kop('uiterste'),
      cel: ({ begonnenOp, ...rij }) => (
        <>
          <UitersteDag code="kwaliteitsscan" aantal={werkdagen} begin={begonnenOp} gelijkgesteld={gelijkgesteld} cel="kort" />
          <Tijd {...rij} />
        </>
      ),
    },
    {
      ...kop('wacht'),
      cel: ({ wachtOp }) => wachtOp && t(`kwaliteitsscan.wacht_op.${wachtOp}`),
      leeg: t('kwaliteitsscan.wacht_op.niemand'),
    },
  ];
}

/** How long there still is, or how late it is. */
function Tijd({ klaarOp, isTeLaat, over, teLaat }: Pick<Rij, 'klaarOp' | 'isTeLaat' | 'over' | 'teLaat'>) {
  const { t } = useTranslation();
  if (klaarOp !== null) return isTeLaat ? <small>{t('kwaliteitsscan.klok.klaar_te_laat', { count: teLaat })}</small> : null;
  if (isTeLaat) return <Status soort="fout">{t('kwaliteitsscan.klok.te_laat', { count: teLaat })}</Status>;
  return <small>{t('kwaliteitsscan.klok.over', { count: over })}</small>;
}
