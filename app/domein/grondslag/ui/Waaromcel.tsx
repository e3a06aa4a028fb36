import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

type Vraag = 'van_ander.niet' | 'van_ander.wel' | 'eigen.school.niet';
type Props = {
  /** What stands in the cell. */
  wat: ReactNode;
  /** Why, in a sentence or two. */
  zin: string;
  naar: string;
  /** What is asked about it; as a rule why one does not see it. */
  vraag?: Vraag;
};

/** In a cell of a list, where something crosses or does not: opened, it says why, and where the whole answer stands. */
export function Waaromcel({ wat, zin, naar, vraag = 'van_ander.niet' }: Props) {
  const { t } = useTranslation();
  return (
    <details className="tk-waarom tk-waarom--cel" data-waarom="cel">
      <summary>
        {wat}
        <span className="tk-verborgen">. {t(`grondslag.waarom.${vraag}`)}</span>
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
