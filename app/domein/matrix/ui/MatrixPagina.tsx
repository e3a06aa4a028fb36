import { useTranslation } from 'react-i18next';
import { FilterDatum } from '~/components/gegevens/FilterDatum';
import { Filters } from '~/components/gegevens/Filters';
import { KnopLink } from '~/components/KnopLink';
import { Melding } from '~/components/Melding';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';
import { useOpmaak } from '~/components/useOpmaak';
import type { Matrix } from '../matrix.service.server';
import { MatrixTabel } from './MatrixTabel';
import { Versielijst } from './Versielijst';
import { VoorstellenTabel } from './VoorstellenTabel';

/** The rules of the gate: what may cross, on what ground, today or on another day; and what is proposed. */
export function MatrixPagina({ matrix }: { matrix: Matrix }) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  const { dag, isVandaag, rijen, versies, voorstellen } = matrix;
  const open = voorstellen.filter(({ stand }) => stand === 'open').length;
  return (
    <Pagina
      titel={t('matrix.titel')}
      lead={t('matrix.lead')}
      acties={<KnopLink naar="/grondslagen/nieuw">{t('matrix.nieuw.titel')}</KnopLink>}
    >
      {open > 0 ? <Melding>{t('matrix.open', { count: open })}</Melding> : null}
      <Sectie titel={isVandaag ? t('matrix.vandaag') : t('matrix.op_dag', { dag: datum(dag) })} uitleg={t('matrix.regels')}>
        <Filters naam={t('matrix.andere_dag')} actief={!isVandaag}>
          <FilterDatum naam="dag" label={t('matrix.andere_dag')} waarde={dag} />
        </Filters>
        <MatrixTabel rijen={rijen} dag={dag} />
        <p>{t('matrix.asielstatushouder')}</p>
      </Sectie>
      <Sectie titel={t('matrix.merk.titel')}>
        <p>{t('matrix.merk.uitleg')}</p>
        <p>{t('matrix.merk.doen')}</p>
      </Sectie>
      <Sectie titel={t('matrix.voorstellen.titel')} uitleg={t('matrix.voorstellen.uitleg')}>
        {voorstellen.length === 0 ? (
          <p className="tk-zacht">{t('matrix.voorstellen.leeg')}</p>
        ) : (
          <VoorstellenTabel voorstellen={voorstellen} />
        )}
      </Sectie>
      <Sectie titel={t('matrix.versies.titel')} uitleg={t('matrix.versies.uitleg')}>
        <Versielijst versies={versies} />
      </Sectie>
    </Pagina>
  );
}
