import { useTranslation } from 'react-i18next';
import { Feiten } from '~/components/gegevens/Feiten';
import { Status, type StatusSoort } from '~/components/Status';
import { useOpmaak } from '~/components/useOpmaak';
import type { Tekenstand } from '../ondertekening';
import type { Kantweergave } from '../ondertekening.service.server';

const soorten: Record<Tekenstand, StatusSoort> = { niet: 'neutraal', verouderd: 'let-op', getekend: 'goed' };

/** How the signature of each side stands. */
export function Tekenstanden({ kanten }: { kanten: readonly Kantweergave[] }) {
  const { t } = useTranslation();
  return <Feiten feiten={kanten.map((van) => ({ term: t(`convenant.kant.${van.kant}`), waarde: <Tekenregel van={van} /> }))} />;
}

function Tekenregel({ van: { stand, dag, gaatInOp, naam, functie } }: { van: Kantweergave }) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  return (
    <>
      <Status soort={soorten[stand]}>{t(`convenant.stand.${stand}`)}</Status>
      {dag === null ? null : (
        <div>{naam === null ? datum(dag) : t('convenant.door', { naam, functie: functie ?? '', dag: datum(dag) })}</div>
      )}
      {stand === 'verouderd' ? <div>{t('convenant.verouderd')}</div> : null}
      {stand === 'getekend' ? (
        <div>{gaatInOp ? t('convenant.ingang_op', { dag: datum(gaatInOp) }) : t('convenant.ingang_laatste')}</div>
      ) : null}
    </>
  );
}
