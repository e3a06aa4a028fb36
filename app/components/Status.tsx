import { DataBadge } from '@nl-design-system-candidate/data-badge-react';
import type { ReactNode } from 'react';

export type StatusSoort = 'goed' | 'info' | 'let-op' | 'fout' | 'neutraal';

const vormen: Record<StatusSoort, ReactNode> = {
  goed: <circle cx="5" cy="5" r="5" />,
  info: <rect width="10" height="10" />,
  'let-op': <path d="M5 0l5 10H0z" />,
  fout: <path d="M5 0l5 5-5 5-5-5z" />,
  neutraal: <circle cx="5" cy="5" r="4" fill="none" stroke="currentColor" strokeWidth="2" />,
};

/** A status in a word, with a shape of its own beside the colour. */
export function Status({ soort = 'neutraal', children }: { soort?: StatusSoort; children: ReactNode }) {
  return (
    <DataBadge className={`tk-status tk-status--${soort}`}>
      <svg viewBox="0 0 10 10" fill="currentColor" aria-hidden="true" focusable="false">
        {vormen[soort]}
      </svg>
      {children}
    </DataBadge>
  );
}
