import { useTranslation } from 'react-i18next';
import { Melding } from '~/components/Melding';
import { useOpmaak } from '~/components/useOpmaak';
import { Rekenblad } from '~/domein/uiterstedag/ui/Rekenblad';
import type { Convenantweergave } from '../convenantweergave';

/** What counts of a convenant, and what that means, in plain sentences. */
export function ConvenantZin({ convenant }: { convenant: Convenantweergave }) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  switch (convenant.soort) {
    case 'loopt':
      return (
        <>
          <p>{t(`taalaanbieder.convenant.zin.loopt_${convenant.einde}`, { sinds: datum(convenant.sinds), tot: datum(convenant.tot) })}</p>
          {convenant.einde === 'afgelopen' ? <Overleg {...convenant} /> : null}
        </>
      );
    case 'begint':
      return <p>{t('taalaanbieder.convenant.zin.begint', { op: datum(convenant.op) })}</p>;
    case 'voorbij':
      return <p>{t(`taalaanbieder.convenant.zin.voorbij_${convenant.einde}`, { op: datum(convenant.op) })}</p>;
    case 'geen':
      return <p>{t('taalaanbieder.convenant.zin.geen')}</p>;
  }
}

function Overleg({ tot, overlegVanaf, overlegMaanden, isOverlegTijd }: Extract<Convenantweergave, { soort: 'loopt' }>) {
  const { t } = useTranslation();
  const { datum, datumVoluit } = useOpmaak();
  const duur = t('uiterstedag.duur.maanden', { count: overlegMaanden });
  return (
    <>
      {isOverlegTijd ? (
        <Melding soort="waarschuwing">{t('taalaanbieder.convenant.overleg_nu', { datum: datum(overlegVanaf) })}</Melding>
      ) : (
        <p>{t('taalaanbieder.convenant.overleg_straks', { datum: datum(overlegVanaf) })}</p>
      )}
      <Rekenblad over={datum(overlegVanaf)}>
        <p>{t('uiterstedag.overleg.uitleg', { einde: datumVoluit(tot), duur, dag: datumVoluit(overlegVanaf) })}</p>
        <p>{t('uiterstedag.overleg.bron')}</p>
      </Rekenblad>
    </>
  );
}
