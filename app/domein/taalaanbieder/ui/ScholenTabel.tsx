import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Lijsttabel } from '~/components/gegevens/Lijsttabel';
import type { Kolom } from '~/components/gegevens/Tabel';
import { useOpmaak } from '~/components/useOpmaak';
import { ConvenantCel } from '~/domein/convenant/ui/ConvenantCel';
import { KeurmerkCel } from '~/domein/keurmerk/ui/KeurmerkCel';
import type { Scholen, SchoolRij } from '../scholen.service.server';
import { Nt2Cel } from './Nt2Cel';

type Props = Pick<Scholen, 'rijen' | 'totaal' | 'ondergrens'> & { sortering: Scholen['keuzes']['sortering'] };

/** The schools with what the relatiebeheerder watches; of people only counts. */
export function ScholenTabel({ rijen, totaal, ondergrens, sortering }: Props) {
  const { t } = useTranslation();
  return (
    <Lijsttabel
      lijst="scholen"
      bijschrift={t('taalaanbieder.bijschrift', { count: totaal })}
      kolommen={useKolommen(ondergrens)}
      rijen={rijen}
      sleutel={({ id }) => id}
      sortering={sortering}
    />
  );
}

function useKolommen(grens: number): Kolom<SchoolRij>[] {
  const { t } = useTranslation();
  const { datumKort, getal } = useOpmaak();
  const kop = (id: string) => ({ id, kop: t(`taalaanbieder.kolommen.${id}`), sorteer: true });
  return [
    {
      ...kop('naam'),
      rijkop: true,
      cel: ({ id, naam }) => (
        <Link to={`/scholen/${id}`} className="nl-link">
          {naam}
        </Link>
      ),
    },
    { ...kop('plaats'), cel: ({ plaats }) => plaats },
    { ...kop('keurmerk'), cel: ({ keurmerk }) => <KeurmerkCel keurmerk={keurmerk} /> },
    {
      ...kop('convenant'),
      cel: ({ convenant }) => (convenant.soort === 'geen' ? null : <ConvenantCel convenant={convenant} />),
      leeg: t('taalaanbieder.convenant.geen'),
    },
    {
      ...kop('docenten'),
      cel: ({ nt2 }) => nt2 && <Nt2Cel toets={nt2.docenten} peildatum={nt2.peildatum} />,
      leeg: t('taalaanbieder.leeg.nt2'),
    },
    {
      ...kop('lessen'),
      cel: ({ nt2 }) => nt2 && <Nt2Cel toets={nt2.lessen} peildatum={nt2.peildatum} />,
      leeg: t('taalaanbieder.leeg.nt2'),
    },
    {
      ...kop('rapportage'),
      cel: ({ laatsteRapportage }) => laatsteRapportage && datumKort(laatsteRapportage),
      leeg: ({ inburgeraars }) =>
        inburgeraars === null ? t('taalaanbieder.leeg.te_weinig', { grens: getal(grens) }) : t('taalaanbieder.leeg.rapportage'),
    },
    {
      ...kop('inburgeraars'),
      getal: true,
      cel: ({ inburgeraars }) => (inburgeraars === null ? t('taalaanbieder.kleiner', { grens: getal(grens) }) : getal(inburgeraars)),
    },
  ];
}
