import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import type { ReactNode } from 'react';
import { Titel } from './Titel';

/** Nothing here: says why, and what can be done. */
export function LeegStaat({ titel, tekst, actie, niveau = 2 }: { titel: string; tekst: ReactNode; actie?: ReactNode; niveau?: 2 | 3 }) {
  return (
    <div className="tk-leeg">
      <Titel niveau={niveau} als={3}>
        {titel}
      </Titel>
      <Paragraph>{tekst}</Paragraph>
      {actie ? <div className="tk-leeg__actie">{actie}</div> : null}
    </div>
  );
}
