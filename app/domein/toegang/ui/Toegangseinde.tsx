import { Temporal } from 'temporal-polyfill';
import { useTranslation } from 'react-i18next';
import { useOpmaak } from '~/components/useOpmaak';
import { Rekenblad } from '~/domein/uiterstedag/ui/Rekenblad';
import { BINNENKORT_DAGEN } from '../toegang';

/** The last day of an access (ISO text); opened, that it was chosen, and from when it says that it ends soon. */
export function Toegangseinde({ tot }: { tot: string }) {
  const { t } = useTranslation();
  const { datum, datumVoluit } = useOpmaak();
  const binnenkort = Temporal.PlainDate.from(tot).subtract({ days: BINNENKORT_DAGEN });
  const duur = t('uiterstedag.duur.dagen', { count: BINNENKORT_DAGEN });
  return (
    <Rekenblad over={datum(tot)} cel>
      <p>{t('uiterstedag.toegang.uitleg', { dag: datumVoluit(tot), binnenkort: datum(binnenkort), duur })}</p>
    </Rekenblad>
  );
}
