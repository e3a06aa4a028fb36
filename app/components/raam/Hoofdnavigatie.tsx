import { NavLink } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { Rol } from '~/platform/rol';
import { navigatieVoor } from '../navigatie';

export function Hoofdnavigatie({ rol }: { rol: Rol }) {
  const { t } = useTranslation();
  return (
    <nav className="tk-nav" aria-label={t('algemeen.hoofdnavigatie')}>
      <ul>
        {navigatieVoor(rol).map(({ pad, sleutel }) => (
          <li key={pad}>
            <NavLink to={pad}>{t(`algemeen.navigatie.${sleutel}`)}</NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
