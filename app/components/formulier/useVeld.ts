import { useField } from '@conform-to/react';
import type { ReactNode } from 'react';
import { useVeldteksten } from './context';

type Eigen = { label?: ReactNode; uitleg?: ReactNode };

/** A field of the surrounding form: its id, what was typed, its errors and its texts. */
export function useVeld(naam: string, eigen: Eigen) {
  const [veld] = useField<unknown>(naam);
  const teksten = useVeldteksten()(naam);
  return {
    id: veld.id,
    naam: veld.name,
    fouten: veld.errors,
    waarde: veld.initialValue,
    label: eigen.label ?? teksten.label,
    uitleg: eigen.uitleg ?? teksten.uitleg,
  };
}

export const alsTekst = (waarde: unknown): string | undefined =>
  typeof waarde === 'string' || typeof waarde === 'number' ? String(waarde) : undefined;

export const alsLijst = (waarde: unknown): string[] =>
  (Array.isArray(waarde) ? waarde : [waarde]).map(alsTekst).filter((tekst) => tekst !== undefined);
