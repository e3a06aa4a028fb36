import { NumberBadge } from '@nl-design-system-candidate/number-badge-react';
import { NavLink } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { Rol } from '~/platform/rol';
import { navigatieVoor } from '../navigatie';
import { useOpmaak } from '../useOpmaak';

/** The pages of a role; behind what waits how much that is. */
export function Hoofdnavigatie({ rol, wacht }: { rol: Rol; wacht: number | null }) {
  const { t } = useTranslation();
  return (
    <nav className="tk-nav" aria-label={t('algemeen.hoofdnavigatie')}>
      <ul>
        {navigatieVoor(rol).map(({ pad, sleutel }) => (
          <li key={pad}>
            <NavLink to={pad}>
              {t(`algemeen.navigatie.${sleutel}`)}
              {sleutel === 'werk' && wacht !== null && wacht > 0 ? <Teller aantal={wacht} /> : null}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Teller({ aantal }: { aantal: number }) {
  const { t } = useTranslation();
  const { getal } = useOpmaak();
  return (
    <NumberBadge value={aantal} label={t('werkvoorraad.teller', { count: aantal })}>
      {getal(aantal)}
    </NumberBadge>
  );
}
