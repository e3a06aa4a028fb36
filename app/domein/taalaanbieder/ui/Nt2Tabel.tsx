import { useTranslation } from 'react-i18next';
import { Tabel, type Kolom } from '~/components/gegevens/Tabel';
import { useOpmaak } from '~/components/useOpmaak';
import type { Groepentoets, Nt2Figuur } from '../nt2toets';
import type { Nt2dossier } from '../nt2.service.server';
import { Oordeelbadge } from './Oordeelbadge';
import { useAandeel } from './useAandeel';

type Opgave = Nt2dossier[number];

/** All counts of a school, also those that were replaced. */
export function Nt2Tabel({ opgaven }: { opgaven: Nt2dossier }) {
  const { t } = useTranslation();
  const { datum, moment } = useOpmaak();
  const geteld = (soort: 'ona' | 'groepen') => opgaven.some((opgave) => opgave[soort] !== null);
  const kop = (id: string) => ({ id, kop: t(`taalaanbieder.nt2.kolommen.${id}`) });
  const nietGeteld = t('taalaanbieder.nt2.niet_geteld');
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
    ...(geteld('groepen')
      ? [{ ...kop('groepen'), leeg: nietGeteld, cel: ({ groepen }: Opgave) => groepen && <Groepen toets={groepen} /> }]
      : []),
    ...(geteld('ona') ? [{ ...kop('ona'), leeg: nietGeteld, cel: ({ ona }: Opgave) => ona && <Toets toets={ona} /> }] : []),
    {
      ...kop('vastgelegd'),
      cel: ({ vastgelegdOp, door }) =>
        door === null ? moment(vastgelegdOp) : t('taalaanbieder.nt2.door', { moment: moment(vastgelegdOp), naam: door }),
    },
  ];
  const bijschrift = t('taalaanbieder.nt2.bijschrift', { count: opgaven.length });
  return <Tabel bijschrift={bijschrift} kolommen={kolommen} rijen={opgaven} sleutel={({ id }) => id} />;
}

function Groepen({ toets: { zonder, geheel, oordeel } }: { toets: Groepentoets }) {
  const { t } = useTranslation();
  const { getal } = useOpmaak();
  return (
    <>
      {t('taalaanbieder.nt2.groepen_cel', { zonder: getal(zonder), geheel: getal(geheel) })} <Oordeelbadge oordeel={oordeel} />
    </>
  );
}

function Toets({ toets: { deel, geheel, tienden, oordeel, norm, isAddendum } }: { toets: Nt2Figuur }) {
  const { t } = useTranslation();
  const { getal } = useOpmaak();
  const procent = useAandeel()(tienden);
  const waarden = { deel: getal(deel), geheel: getal(geheel) };
  return (
    <>
      {procent === null ? t('taalaanbieder.nt2.cel_zonder', waarden) : t('taalaanbieder.nt2.cel', { ...waarden, procent })}{' '}
      <Oordeelbadge oordeel={oordeel} />
      {isAddendum && norm !== null ? <small>{t('taalaanbieder.nt2.met_addendum', { norm: getal(norm) })}</small> : null}
    </>
  );
}
