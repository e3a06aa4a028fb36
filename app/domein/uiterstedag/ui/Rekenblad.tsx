import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icoon } from '~/components/Icoon';

/** "Hoe komen we aan deze dag?", quietly beside a last day; opened, the computation. `over` tells it from others on the page, for who cannot see where it stands. */
export function Rekenblad({ over, children }: { over: string; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <details className="tk-waarom tk-rekenblad">
      <summary>
        <Icoon naam="info" />
        <span>
          {t('uiterstedag.vraag')}
          <span className="tk-verborgen"> ({over})</span>
        </span>
      </summary>
      <div className="tk-waarom__blad">{children}</div>
    </details>
  );
}
