import { useId, type ReactNode } from 'react';
import { Titel } from '../Titel';

/** Fields that belong together, under a heading. */
export function Groep({ titel, uitleg, children }: { titel: ReactNode; uitleg?: ReactNode; children: ReactNode }) {
  const kop = useId();
  return (
    <div className="tk-groep" role="group" aria-labelledby={kop}>
      <Titel niveau={2} als={3} id={kop}>
        {titel}
      </Titel>
      {uitleg ? <p className="tk-sectie__uitleg">{uitleg}</p> : null}
      {children}
    </div>
  );
}
