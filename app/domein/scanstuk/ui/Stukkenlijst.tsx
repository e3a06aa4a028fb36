import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useTranslation } from 'react-i18next';
import { Tabel, type Kolom } from '~/components/gegevens/Tabel';
import { useOpmaak } from '~/components/useOpmaak';
import type { Stukregel } from '../scanstuk';
import { onderdeelnaam } from './onderdeelnaam';
import { StukLink } from './StukLink';

type Props = {
  stukken: readonly Stukregel[];
  /** Without the column that says to which part of the scan a document belongs: the page says so already. */
  zonderOnderdeel?: boolean;
};

/** The documents of a scan, or of a part of it, each to download; says so when there are none. */
export function Stukkenlijst({ stukken, zonderOnderdeel = false }: Props) {
  const { t } = useTranslation();
  const { datum, moment } = useOpmaak();
  if (stukken.length === 0) return <Paragraph>{t('scanstuk.lijst.leeg')}</Paragraph>;
  const kop = (id: string) => ({ id, kop: t(`scanstuk.lijst.kolommen.${id}`) });
  const onderdeel: Kolom<Stukregel> = { ...kop('onderdeel'), cel: (stuk) => onderdeelnaam(t, stuk.onderdeel) };
  const kolommen: Kolom<Stukregel>[] = [
    { ...kop('naam'), rijkop: true, cel: (stuk) => <StukLink stuk={stuk} /> },
    ...(zonderOnderdeel ? [] : [onderdeel]),
    { ...kop('van'), cel: ({ ontvangenVan }) => t(`scanstuk.van.${ontvangenVan}`) },
    { ...kop('op'), cel: ({ ontvangenOp }) => datum(ontvangenOp) },
    {
      ...kop('bewaard'),
      cel: ({ vastgelegdOp, door }) =>
        door === null
          ? t('scanstuk.lijst.bij_aanmelding', { moment: moment(vastgelegdOp) })
          : t('scanstuk.lijst.door', { moment: moment(vastgelegdOp), naam: door }),
    },
  ];
  const bijschrift = t('scanstuk.lijst.bijschrift', { count: stukken.length });
  return <Tabel bijschrift={bijschrift} kolommen={kolommen} rijen={stukken} sleutel={({ id }) => id} />;
}
