import { useTranslation } from 'react-i18next';
import { Tabel } from '~/components/gegevens/Tabel';
import { useOpmaak } from '~/components/useOpmaak';
import { kolomcodes, type Matrixrij } from '../matrix';
import { Matrixcel } from './Matrixcel';

/** The matrix of one day: categories down, law and doelgroep across. */
export function MatrixTabel({ rijen, dag }: { rijen: readonly Matrixrij[]; dag: string }) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  const naam = ({ categorie }: Matrixrij) => t(`grondslag.categorie.${categorie}`);
  return (
    <Tabel
      bijschrift={t('matrix.bijschrift', { dag: datum(dag) })}
      rijen={rijen}
      sleutel={({ categorie }) => categorie}
      kolommen={[
        { id: 'categorie', kop: t('grondslag.kolom.categorie'), rijkop: true, cel: naam },
        ...kolomcodes.map((code) => ({
          id: code,
          kop: t(`matrix.kolom.${code}`),
          cel: (rij: Matrixrij) => {
            const cel = rij.cellen.find(({ kolom }) => kolom === code);
            return cel ? <Matrixcel cel={cel} categorie={naam(rij)} /> : null;
          },
        })),
      ]}
    />
  );
}
