import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

type Props = { /** What stands in the cell. */ wat: ReactNode; /** Why, in a sentence or two. */ zin: string; naar: string };

/** Where a cell of a list is empty because nothing crosses: opened, it says why, and where the whole answer stands. */
export function Waaromcel({ wat, zin, naar }: Props) {
  const { t } = useTranslation();
  return (
    <details className="tk-waarom tk-waarom--cel" data-waarom="cel">
      <summary>
        {wat}
        <span className="tk-verborgen">. {t('grondslag.waarom.van_ander.niet')}</span>
      </summary>
      <p>
        {zin}{' '}
        <Link to={naar} className="nl-link">
          {t('grondslag.waarom.bekijk')}
        </Link>
      </p>
    </details>
  );
}
