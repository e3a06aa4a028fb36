import { Heading } from '@nl-design-system-candidate/heading-react';
import type { ReactNode } from 'react';

type Niveau = 1 | 2 | 3 | 4 | 5;

/** A heading whose rank and looks may differ: `als` chooses the looks. The h1 can take the focus, which goes there when one arrives. */
export function Titel({ niveau, als, id, children }: { niveau: Niveau; als?: Niveau; id?: string; children: ReactNode }) {
  return (
    <Heading level={niveau} appearance={als ? `level-${als}` : undefined} id={id} tabIndex={niveau === 1 ? -1 : undefined}>
      {children}
    </Heading>
  );
}
