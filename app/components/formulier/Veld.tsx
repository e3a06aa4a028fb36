import { Textarea, Textbox } from '@utrecht/component-library-react';
import type { HTMLInputAutoCompleteAttribute, ReactNode } from 'react';
import { alsTekst, useVeld } from './useVeld';
import { VeldRaam, beschrevenDoor } from './VeldRaam';

type Soort = 'text' | 'email' | 'tel' | 'number' | 'date' | 'time' | 'search' | 'url' | 'textarea';

export type VeldProps = {
  naam: string;
  soort?: Soort;
  label?: ReactNode;
  uitleg?: ReactNode;
  /** `soms`: another answer says whether it is asked. */
  optioneel?: boolean | 'soms';
  breedte?: 'kort' | 'midden';
  min?: number | string;
  max?: number | string;
  stap?: number | 'any';
  maxLengte?: number;
  autoComplete?: HTMLInputAutoCompleteAttribute;
  /** The keyboard that a phone shows, where `soort` does not say. */
  toetsen?: 'decimal' | 'numeric';
  rijen?: number;
  /** In which language one types, and which way that reads; the page's own when unsaid. */
  schrift?: { lang: string; dir: 'ltr' | 'rtl' };
};

/** One line of text, a number, a date, a time, or (`textarea`) more lines. What was typed is kept when the form comes back. */
export function Veld({
  naam,
  soort = 'text',
  optioneel,
  breedte,
  min,
  max,
  stap,
  maxLengte,
  autoComplete,
  toetsen,
  rijen = 4,
  schrift,
  ...eigen
}: VeldProps) {
  const { id, naam: name, fouten, waarde, label, uitleg } = useVeld(naam, eigen);
  const gedeeld = {
    id,
    name,
    defaultValue: alsTekst(waarde),
    invalid: Boolean(fouten?.length),
    'aria-describedby': beschrevenDoor(id, { uitleg, fouten }),
    'aria-required': optioneel ? undefined : true,
    maxLength: maxLengte,
    autoComplete,
    ...schrift,
  };
  const klasse = breedte ? `tk-invoer--${breedte}` : ['date', 'time', 'number'].includes(soort) ? 'tk-invoer--midden' : undefined;
  return (
    <VeldRaam
      id={id}
      label={label}
      uitleg={uitleg}
      fouten={fouten}
      optioneel={optioneel}
      soort={soort === 'textarea' ? 'textarea' : 'text'}
    >
      {soort === 'textarea' ? (
        <Textarea {...gedeeld} rows={rijen} />
      ) : (
        <Textbox
          {...gedeeld}
          type={soort}
          min={min}
          max={max}
          step={stap}
          inputMode={toetsen ?? (soort === 'number' ? 'decimal' : undefined)}
          className={klasse}
        />
      )}
    </VeldRaam>
  );
}
