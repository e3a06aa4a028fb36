import { Textbox } from '@utrecht/component-library-react';
import { useId } from 'react';
import { VeldRaam } from '../formulier/VeldRaam';

type Props = { naam: string; label: string; waarde: string; max?: string };

/** A day among the filters, as text (2026-03-01). */
export function FilterDatum({ naam, label, waarde, max }: Props) {
  const id = useId();
  return (
    <VeldRaam id={id} label={label}>
      <Textbox id={id} name={naam} type="date" defaultValue={waarde} max={max} key={waarde} className="tk-invoer--midden" />
    </VeldRaam>
  );
}
