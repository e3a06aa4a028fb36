import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';

type Props = { naar: string; soort?: 'primair' | 'secundair'; herlaad?: boolean; children: ReactNode };

/** A link that looks like a button: it goes somewhere and changes nothing. `herlaad` fetches a whole document (downloads, login). */
export function KnopLink({ naar, soort = 'primair', herlaad, children }: Props) {
  const uiterlijk = soort === 'primair' ? 'primary' : 'secondary';
  return (
    <Link
      to={naar}
      reloadDocument={herlaad}
      className={`utrecht-button-link utrecht-button-link--html-a utrecht-button-link--${uiterlijk}-action`}
    >
      {children}
    </Link>
  );
}
