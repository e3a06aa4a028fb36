import { Button } from '@utrecht/component-library-react';
import type { ButtonHTMLAttributes, MouseEvent } from 'react';

const uiterlijken = {
  primair: 'primary-action-button',
  secundair: 'secondary-action-button',
  subtiel: 'subtle-button',
  gevaar: 'secondary-action-button',
} as const;

type Props = ButtonHTMLAttributes<HTMLButtonElement> & { soort?: keyof typeof uiterlijken; bezig?: boolean };

/** A button. While `bezig` it keeps its focus but does nothing, so that a double click is one act. */
export function Knop({ soort = 'primair', bezig = false, type = 'submit', onClick, className, ...rest }: Props) {
  const klik = (gebeurtenis: MouseEvent<HTMLButtonElement>) => (bezig ? gebeurtenis.preventDefault() : onClick?.(gebeurtenis));
  const klassen = [soort === 'gevaar' ? 'tk-knop--gevaar' : null, className].filter(Boolean).join(' ');
  return (
    <Button {...rest} type={type} appearance={uiterlijken[soort]} className={klassen} aria-disabled={bezig || undefined} onClick={klik} />
  );
}
