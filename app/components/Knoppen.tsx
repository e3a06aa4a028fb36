import type { ReactNode } from 'react';

/** Buttons beside each other; the most important one first. */
export function Knoppen({ children }: { children: ReactNode }) {
  return <div className="tk-knoppen">{children}</div>;
}
