import type { Rol } from '~/platform/rol';

type Wie = { rol: Rol };

/** Who sees which texts there are, and who confirmed them. */
export function magTekstenZien({ rol }: Wie): boolean {
  return rol === 'beheerder' || rol === 'fg';
}

export type Namens = 'gemeente' | 'fg';

/** For whom someone confirms a Dutch text: a beheerder for the gemeente, the fg for himself; nobody for the other (C 12.2). */
export function steltVastNamens({ rol }: Wie): Namens | null {
  if (rol === 'beheerder') return 'gemeente';
  return rol === 'fg' ? 'fg' : null;
}

/** Who records that a sworn translator answers for a translation. */
export function magVertalingBevestigen({ rol }: Wie): boolean {
  return rol === 'beheerder';
}

/** Who adds a recording of a text, and takes it away. */
export function magOpnemen({ rol }: Wie): boolean {
  return rol === 'beheerder';
}

/** Who writes new versions and further languages, and takes away what does not stand yet. */
export function magTekstSchrijven({ rol }: Wie): boolean {
  return rol === 'beheerder';
}
