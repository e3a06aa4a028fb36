import { useTranslation } from 'react-i18next';
import { Tabel, type Kolom } from '~/components/gegevens/Tabel';
import { Status } from '~/components/Status';
import { useOpmaak } from '~/components/useOpmaak';
import type { Bijlage } from '../bijlage.service.server';
import { StukLink } from './StukLink';

type Rij = Bijlage['indicaties'][number];

/** What the Inspectie SZW said, the newest first: that one counts. */
export function Indicatietabel({ indicaties, stukken }: Bijlage) {
  const { t } = useTranslation();
  const { datum, moment } = useOpmaak();
  const kop = (id: string) => ({ id, kop: t(`scanstuk.bijlage.kolommen.${id}`) });
  const kolommen: Kolom<Rij>[] = [
    {
      ...kop('uitkomst'),
      rijkop: true,
      cel: ({ id, uitkomst, isSterk }) => (
        <>
          <Status soort={isSterk ? 'fout' : uitkomst === 'geen' ? 'goed' : 'let-op'}>{t(`scanstuk.uitkomst.${uitkomst}`)}</Status>
          {id === indicaties[0]?.id ? null : <small>{t('scanstuk.bijlage.vervangen')}</small>}
        </>
      ),
    },
    { ...kop('datum'), cel: (rij) => datum(rij.datum) },
    {
      ...kop('stuk'),
      cel: ({ stukId }) => {
        const stuk = stukken.find(({ id }) => id === stukId);
        return stuk ? <StukLink stuk={stuk} /> : null;
      },
    },
    { ...kop('vastgelegd'), cel: ({ op, door }) => t('scanstuk.lijst.door', { moment: moment(op), naam: door }) },
  ];
  const bijschrift = t('scanstuk.bijlage.bijschrift', { count: indicaties.length });
  return <Tabel bijschrift={bijschrift} kolommen={kolommen} rijen={indicaties} sleutel={({ id }) => id} />;
}
