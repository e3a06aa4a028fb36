import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icoon } from '~/components/Icoon';

type Props = {
  /** Tells it from others on the page, for who cannot see where it stands. */
  over: string;
  /** In a cell the day itself opens. */
  cel?: boolean;
  children: ReactNode;
};

/** "Hoe is deze dag berekend?", quietly beside a last day; opened, the computation. */
export function Rekenblad({ over, cel = false, children }: Props) {
  const { t } = useTranslation();
  return (
    <details className={cel ? 'tk-waarom tk-waarom--cel' : 'tk-waarom'}>
      {cel ? (
        <summary>
          {over}
          <span className="tk-verborgen">. {t('uiterstedag.vraag')}</span>
        </summary>
      ) : (
        <summary>
          <Icoon naam="info" />
          <span>
            {t('uiterstedag.vraag')}
            <span className="tk-verborgen"> ({over})</span>
          </span>
        </summary>
      )}
      <div className="tk-waarom__blad">{children}</div>
    </details>
  );
}
