import { NumberBadge } from '@nl-design-system-candidate/number-badge-react';
import { NavLink } from '@remix-run/react';

type Tabblad = { naar: string; tekst: string; aantal?: number };

/** Pages that belong together, as links beside each other. */
export function Tabbladen({ naam, tabbladen }: { naam: string; tabbladen: readonly Tabblad[] }) {
  return (
    <nav className="tk-tabs" aria-label={naam}>
      <ul>
        {tabbladen.map(({ naar, tekst, aantal }) => (
          <li key={naar}>
            <NavLink to={naar} end>
              {tekst}
              {aantal === undefined ? null : <NumberBadge value={aantal}>{aantal}</NumberBadge>}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
