import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export type Feit = {
  term: ReactNode;
  /** `null` or `undefined` shows `leeg`. */
  waarde: ReactNode;
  leeg?: ReactNode;
  /** Opens under the figure: the facts it came from. */
  uitleg?: ReactNode;
};

/** Facts with their names; behind each may be where it came from. */
export function Feiten({ feiten }: { feiten: readonly Feit[] }) {
  const { t } = useTranslation();
  return (
    <dl className="tk-feiten">
      {feiten.map(({ term, waarde, leeg, uitleg }, plek) => (
        <div key={plek}>
          <dt>{term}</dt>
          <dd>
            {waarde ?? <span className="tk-feiten__leeg">{leeg ?? t('algemeen.onbekend')}</span>}
            {uitleg ? <Herkomst>{uitleg}</Herkomst> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function Herkomst({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <details>
      <summary>{t('algemeen.herkomst')}</summary>
      <div>{children}</div>
    </details>
  );
}
