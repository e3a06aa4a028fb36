import { useTranslation } from 'react-i18next';
import { useOpmaak } from '~/components/useOpmaak';
import type { Vastgelegd } from '../vastgelegd';

/** Who recorded a fact and on what day; of an answer of another day that day too. */
export function useVastgelegd(): (vastgelegd: Vastgelegd) => string {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  return ({ bij, door, dag, op, tekst }) => {
    const wie = t(`grondslag.vastgelegd.${bij}`);
    const zin = t('grondslag.vastgelegd.op', { wie: door === null ? wie : `${wie} (${door})`, op: datum(op) });
    return tekst === null || dag === op ? zin : t('grondslag.vastgelegd.van', { zin, dag: datum(dag) });
  };
}
