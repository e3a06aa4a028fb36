import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import type { ReactNode } from 'react';
import { Kruimelpad, type Kruimel } from './Kruimelpad';
import { Knoppen } from './Knoppen';
import { hoofdId } from './raam/Kop';
import { Titel } from './Titel';

type Props = {
  titel: ReactNode;
  /** One or two sentences: what is this page for. */
  lead?: ReactNode;
  kruimels?: readonly Kruimel[];
  /** Badges above the title. */
  boven?: ReactNode;
  /** Links and buttons beside the title. */
  acties?: ReactNode;
  children?: ReactNode;
};

/** The frame of every page: way up, the one h1, lead, actions, content. */
export function Pagina({ titel, lead, kruimels, boven, acties, children }: Props) {
  return (
    <main className="tk-hoofd" id={hoofdId} tabIndex={-1}>
      {kruimels?.length ? <Kruimelpad kruimels={kruimels} /> : null}
      <div className="tk-paginakop">
        <div className="tk-paginakop__tekst">
          {boven ? <div className="tk-paginakop__boven">{boven}</div> : null}
          <Titel niveau={1}>{titel}</Titel>
          {lead ? <Paragraph purpose="lead">{lead}</Paragraph> : null}
        </div>
        {acties ? <Knoppen>{acties}</Knoppen> : null}
      </div>
      {children}
    </main>
  );
}
