import { useId, type ReactNode } from 'react';
import { Titel } from './Titel';

type Props = {
  titel: ReactNode;
  uitleg?: ReactNode;
  acties?: ReactNode;
  /** Beside shared data: why one sees it, or not. */
  waarom?: ReactNode;
  id?: string;
  children: ReactNode;
};

/** A part of a page with its own h2, reachable by its name. */
export function Sectie({ titel, uitleg, acties, waarom, id, children }: Props) {
  const kop = useId();
  return (
    <section className="tk-sectie" aria-labelledby={kop} id={id}>
      <div className="tk-sectie__kop">
        <Titel niveau={2} id={kop}>
          {titel}
        </Titel>
        {acties}
      </div>
      {uitleg ? <p className="tk-sectie__uitleg">{uitleg}</p> : null}
      {waarom}
      {children}
    </section>
  );
}
