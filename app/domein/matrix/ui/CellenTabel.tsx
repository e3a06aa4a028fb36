import { useTranslation } from 'react-i18next';
import { Tabel } from '~/components/gegevens/Tabel';
import { useOpmaak } from '~/components/useOpmaak';
import type { Getoond } from '../voorstel';
import type { Voorstelbeeld } from '../voorstel.service.server';
import { Regelbeeld } from './Regelbeeld';

type Rij = Voorstelbeeld['cellen'][number];
type Props = { cellen: readonly Rij[]; isGeteld: boolean; ondergrens: number };

/** Each cell of a voorstel: what it is, what it becomes, and for how many people that opens or closes. */
export function CellenTabel({ cellen, isGeteld, ondergrens }: Props) {
  const { t } = useTranslation();
  const { getal: opmaak } = useOpmaak();
  const getal = (geteld: Getoond) => {
    if (geteld.soort === 'nvt') return <span className="tk-zacht">{t('matrix.telling.nvt')}</span>;
    if (!isGeteld) return <span className="tk-zacht">{t('matrix.telling.nog_niet')}</span>;
    return geteld.soort === 'aantal' ? opmaak(geteld.aantal) : t('matrix.telling.onder_grens', { grens: ondergrens });
  };
  return (
    <Tabel
      bijschrift={t('matrix.telling.bijschrift', { count: cellen.length })}
      rijen={cellen}
      sleutel={({ id }) => id}
      kolommen={[
        {
          id: 'categorie',
          kop: t('grondslag.kolom.categorie'),
          rijkop: true,
          cel: ({ categorie }) => t(`grondslag.categorie.${categorie}`),
        },
        { id: 'kolom', kop: t('matrix.telling.wie'), cel: ({ kolom }) => t(`matrix.kolom.${kolom}`) },
        { id: 'richting', kop: t('matrix.telling.richting'), cel: ({ richting }) => t(`matrix.richting.${richting}`) },
        { id: 'eerst', kop: t('matrix.telling.eerst'), cel: ({ eerst }) => <Regelbeeld inhoud={eerst} /> },
        {
          id: 'dan',
          kop: t('matrix.telling.dan'),
          cel: ({ grond, teBevestigen }) => <Regelbeeld inhoud={grond && { grond, teBevestigen }} />,
        },
        { id: 'opent', kop: t('matrix.telling.opent'), getal: true, cel: ({ opent }) => getal(opent) },
        { id: 'sluit', kop: t('matrix.telling.sluit'), getal: true, cel: ({ sluit }) => getal(sluit) },
      ]}
    />
  );
}
