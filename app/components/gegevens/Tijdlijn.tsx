import type { ReactNode } from 'react';
import { Titel } from '../Titel';
import { useOpmaak } from '../useOpmaak';

export type Gebeurtenis = {
  id: string;
  /** A day (2026-03-01) or a moment (2026-03-01T10:00:00Z). */
  wanneer: string;
  titel: ReactNode;
  tekst?: ReactNode;
  soort?: 'goed' | 'let-op' | 'fout' | 'neutraal';
};

const vormen = {
  goed: <circle cx="5" cy="5" r="4" />,
  'let-op': <path d="M5 0l5 9H0z" />,
  fout: <path d="M5 0l5 5-5 5-5-5z" />,
  neutraal: <rect x="1.5" y="1.5" width="7" height="7" />,
};

/** What happened, newest first as given; the kind shows by shape too. */
export function Tijdlijn({ gebeurtenissen, niveau = 3 }: { gebeurtenissen: readonly Gebeurtenis[]; niveau?: 2 | 3 | 4 }) {
  const { datum, moment } = useOpmaak();
  return (
    <ol className="tk-tijdlijn">
      {gebeurtenissen.map(({ id, wanneer, titel, tekst, soort = 'goed' }) => (
        <li key={id}>
          <svg
            className={`tk-tijdlijn__teken tk-tijdlijn__teken--${soort}`}
            viewBox="0 0 10 10"
            fill="currentColor"
            aria-hidden="true"
            focusable="false"
          >
            {vormen[soort]}
          </svg>
          <time dateTime={wanneer}>{wanneer.includes('T') ? moment(wanneer) : datum(wanneer)}</time>
          <Titel niveau={niveau} als={5}>
            {titel}
          </Titel>
          {tekst ? <div className="tk-tijdlijn__tekst">{tekst}</div> : null}
        </li>
      ))}
    </ol>
  );
}
