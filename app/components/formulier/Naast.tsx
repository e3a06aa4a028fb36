import type { ReactNode } from 'react';

/** Short fields beside each other where the screen allows. */
export function Naast({ children }: { children: ReactNode }) {
  return <div className="tk-naast">{children}</div>;
}
