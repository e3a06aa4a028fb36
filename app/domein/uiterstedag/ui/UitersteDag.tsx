import { Temporal } from 'temporal-polyfill';
import { useTranslation } from 'react-i18next';
import { useOpmaak } from '~/components/useOpmaak';
import { berekening, type Regelcode } from '../dagregel';
import type { Uitstel } from '../uitstel';
import { Rekenblad } from './Rekenblad';
import { Rekenstappen } from './Rekenstappen';
import { Uitstellijst } from './Uitstellijst';

type Props = {
  code: Regelcode;
  aantal: number;
  /** As ISO text. */
  begin: string;
  /** Days put on a par with a holiday by decree, as ISO text; only werkdagen look at them. */
  gelijkgesteld?: readonly { dag: string; bron: string }[];
  /** The times that it was put off, in order. */
  uitstel?: readonly Uitstel[];
  /** In a cell of a table the day itself opens, in few or in more words. */
  cel?: 'kort' | 'lang';
};

/** Opens the computation of a last day that follows from a begin: the rule with its source, every day, what the last one means, and how it was put off. */
export function UitersteDag({ code, aantal, begin, gelijkgesteld = [], uitstel = [], cel }: Props) {
  const { t } = useTranslation();
  const { datum, datumKort, datumVoluit } = useOpmaak();
  const vrij = gelijkgesteld.map(({ dag: dan, bron }) => ({ dag: Temporal.PlainDate.from(dan), bron }));
  const gerekend = berekening(code, { aantal, begin: Temporal.PlainDate.from(begin) }, vrij);
  const { eigen, telling } = gerekend;
  const dag = uitstel.at(-1)?.tot ?? gerekend.dag;
  return (
    <Rekenblad over={cel === 'kort' ? datumKort(dag) : datum(dag)} cel={cel !== undefined}>
      <p>
        {t(`uiterstedag.regel.${code}`, { duur: t(`uiterstedag.duur.${telling.soort}`, { count: aantal }), begin: datum(begin) })}{' '}
        {t(telling.beginTelt ? 'uiterstedag.begin_telt' : 'uiterstedag.begin_telt_niet')}
      </p>
      <Rekenstappen berekening={gerekend} />
      {uitstel.length > 0 ? <Uitstellijst uitstel={uitstel} /> : null}
      <p>
        <strong>{t('uiterstedag.laatste', { dag: datumVoluit(dag) })}</strong>
      </p>
      <p>
        {t(`uiterstedag.bron.${code}`)} {t(eigen ? 'uiterstedag.eigen' : 'uiterstedag.vast')}
      </p>
    </Rekenblad>
  );
}
