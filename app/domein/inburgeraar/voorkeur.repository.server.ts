import type { Tx } from '~/platform/db/actor.server';
import { GEEN_KEUZES, voorkeurSchema, type Keuzes } from './caseload.schema';

const LIJST = 'caseload';

/** How this user left the caseload; the standard one when he never changed it, or when what is stored is no longer understood. */
export async function getVoorkeur(tx: Tx, gebruikerId: string): Promise<Keuzes> {
  const rij = await tx.voorkeur.findUnique({ where: { gebruikerId_lijst: { gebruikerId, lijst: LIJST } }, select: { waarde: true } });
  const gelezen = voorkeurSchema.safeParse(rij?.waarde);
  return gelezen.success ? gelezen.data : GEEN_KEUZES;
}

export async function bewaarVoorkeur(tx: Tx, gebruikerId: string, keuzes: Keuzes): Promise<void> {
  await tx.$executeRaw`
    insert into voorkeur (gebruiker_id, lijst, waarde) values (${gebruikerId}::uuid, ${LIJST}, ${JSON.stringify(keuzes)}::jsonb)
    on conflict (gebruiker_id, lijst) do update set waarde = excluded.waarde, bijgewerkt_op = tk.nu()
      where voorkeur.waarde is distinct from excluded.waarde`;
}
