import { FormField } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { Foutregel } from './Foutregel';
import { useVeld } from './useVeld';
import { beschrevenDoor, foutId, uitlegId } from './VeldRaam';

type Props = { naam: string; label?: ReactNode; uitleg?: ReactNode };

/** A single statement to agree with; the schema reads a boolean ("on"). */
export function Vinkje({ naam, ...eigen }: Props) {
  const { id, naam: name, fouten, waarde, label, uitleg } = useVeld(naam, eigen);
  return (
    <FormField type="checkbox" invalid={Boolean(fouten?.length)}>
      <Foutregel id={foutId(id)} fouten={fouten} />
      <div className="tk-keuze">
        <input
          type="checkbox"
          id={id}
          name={name}
          defaultChecked={waarde === 'on' || waarde === true}
          aria-invalid={fouten?.length ? true : undefined}
          aria-describedby={beschrevenDoor(id, { uitleg, fouten })}
        />
        <div>
          <label htmlFor={id}>{label}</label>
          {uitleg ? (
            <span className="tk-keuze__uitleg" id={uitlegId(id)}>
              {uitleg}
            </span>
          ) : null}
        </div>
      </div>
    </FormField>
  );
}
