import { Textbox } from '@utrecht/component-library-react';
import { useId } from 'react';
import { VeldRaam } from '../formulier/VeldRaam';

type Props = { naam: string; label: string; waarde: string; maxLengte?: number };

/** Words to look for among the filters. They stand in the URL: never for a person. */
export function FilterTekst({ naam, label, waarde, maxLengte = 100 }: Props) {
  const id = useId();
  return (
    <VeldRaam id={id} label={label}>
      <Textbox id={id} name={naam} type="search" defaultValue={waarde} maxLength={maxLengte} key={waarde} />
    </VeldRaam>
  );
}
