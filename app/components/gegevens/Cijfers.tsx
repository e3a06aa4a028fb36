import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Herkomst } from './Feiten';

export type Cijfer = {
  term: ReactNode;
  /** `null` or `undefined` shows `leeg`: the reason that there is no figure. */
  waarde: ReactNode;
  leeg?: ReactNode;
  /** Small print under the figure, for instance its date. */
  bij?: ReactNode;
  uitleg?: ReactNode;
  letOp?: boolean;
  /** Beside shared data: why one sees it, or not. */
  waarom?: ReactNode;
};

type Props = { cijfers: readonly Cijfer[]; /** Wider ones, for figures in words. */ ruim?: boolean };

/** The few figures that matter, large; each opens the facts it came from. */
export function Cijfers({ cijfers, ruim }: Props) {
  const { t } = useTranslation();
  return (
    <dl className={ruim ? 'tk-cijfers tk-cijfers--ruim' : 'tk-cijfers'}>
      {cijfers.map(({ term, waarde, leeg, bij, uitleg, letOp, waarom }, plek) => (
        <div key={plek} className={letOp ? 'tk-cijfer--let-op' : undefined}>
          <dt>{term}</dt>
          <dd>
            {waarde === null || waarde === undefined ? (
              <span className="tk-cijfers__waarde tk-cijfers__waarde--leeg">{leeg ?? t('algemeen.onbekend')}</span>
            ) : (
              <span className="tk-cijfers__waarde">{waarde}</span>
            )}
            {bij ? <span className="tk-cijfers__bij">{bij}</span> : null}
            {uitleg ? <Herkomst>{uitleg}</Herkomst> : null}
            {waarom}
          </dd>
        </div>
      ))}
    </dl>
  );
}
