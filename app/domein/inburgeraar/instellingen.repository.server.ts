import type { Tx } from '~/platform/db/actor.server';
import type { AandachtInstellingen } from './aandacht';

/** The settings of today on which attention rests: calendar months and days. */
export async function getAandachtInstellingen(tx: Tx): Promise<AandachtInstellingen> {
  const [rij] = await tx.$queryRaw<AandachtInstellingen[]>`
    select tk.instelling('rapportage.ritme_maanden', tk.vandaag())::int as "ritmeMaanden",
      coalesce(tk.instelling('rapportage.termijn_dagen', tk.vandaag())::int, 0) as "termijnDagen",
      tk.instelling('lening.oud_na_maanden', tk.vandaag())::int as "leningOudNaMaanden"`;
  if (!rij) throw new Error('the settings of the caseload are missing');
  return rij;
}
