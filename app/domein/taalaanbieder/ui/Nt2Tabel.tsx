import { useTranslation } from 'react-i18next';
import { Tabel, type Kolom } from '~/components/gegevens/Tabel';
import { useOpmaak } from '~/components/useOpmaak';
import type { Nt2Toets } from '../nt2';
import type { Nt2dossier } from '../nt2.service.server';
import { Oordeelbadge } from './Oordeelbadge';
import { useAandeel } from './useAandeel';

type Opgave = Nt2dossier[number];

/** All counts of a school, also those that were replaced. */
export function Nt2Tabel({ opgaven }: { opgaven: Nt2dossier }) {
  const { t } = useTranslation();
  const { datum, moment } = useOpmaak();
  const kop = (id: string) => ({ id, kop: t(`taalaanbieder.nt2.kolommen.${id}`) });
  const kolommen: Kolom<Opgave>[] = [
    {
      ...kop('peildatum'),
      rijkop: true,
      cel: ({ peildatum, isVervangen }) => (
        <>
          {datum(peildatum)}
          {isVervangen ? <small>{t('taalaanbieder.nt2.vervangen')}</small> : null}
        </>
      ),
    },
    { ...kop('docenten'), cel: ({ docenten }) => <Toets toets={docenten} /> },
    { ...kop('lessen'), cel: ({ lessen }) => <Toets toets={lessen} /> },
    {
      ...kop('vastgelegd'),
      cel: ({ vastgelegdOp, door }) =>
        door === null ? moment(vastgelegdOp) : t('taalaanbieder.nt2.door', { moment: moment(vastgelegdOp), naam: door }),
    },
  ];
  const bijschrift = t('taalaanbieder.nt2.bijschrift', { count: opgaven.length });
  return <Tabel bijschrift={bijschrift} kolommen={kolommen} rijen={opgaven} sleutel={({ id }) => id} />;
}

function Toets({ toets: { deel, geheel, tienden, oordeel } }: { toets: Nt2Toets }) {
  const { t } = useTranslation();
  const { getal } = useOpmaak();
  const procent = useAandeel()(tienden);
  const waarden = { deel: getal(deel), geheel: getal(geheel) };
  return (
    <>
      {procent === null ? t('taalaanbieder.nt2.cel_zonder', waarden) : t('taalaanbieder.nt2.cel', { ...waarden, procent })}{' '}
      <Oordeelbadge oordeel={oordeel} />
    </>
  );
}
