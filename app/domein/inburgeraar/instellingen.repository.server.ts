import type { Tx } from '~/platform/db/actor.server';

/** After how many calendar months a loan figure is old, by the setting of today (C 1c). */
export async function getLeningOudNaMaanden(tx: Tx): Promise<number> {
  const [rij] = await tx.$queryRaw<{ maanden: number }[]>`select tk.instelling('lening.oud_na_maanden', tk.vandaag())::int as maanden`;
  if (!rij) throw new Error('the setting lening.oud_na_maanden is missing');
  return rij.maanden;
}
