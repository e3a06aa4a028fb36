import type { Tx } from './actor.server';

/** How this user left a list, as it was kept; undefined when he never changed it. */
export async function findVoorkeur(tx: Tx, gebruikerId: string, lijst: string): Promise<unknown> {
  const rij = await tx.voorkeur.findUnique({ where: { gebruikerId_lijst: { gebruikerId, lijst } }, select: { waarde: true } });
  return rij?.waarde;
}

/** These of his kept choices. */
export async function listVoorkeuren(
  tx: Tx,
  gebruikerId: string,
  lijsten: readonly string[],
): Promise<{ lijst: string; waarde: unknown }[]> {
  return tx.voorkeur.findMany({ where: { gebruikerId, lijst: { in: [...lijsten] } }, select: { lijst: true, waarde: true } });
}

/** Keeps how this user left a list, until he changes it again: filters and order, never a search term. */
export async function bewaarVoorkeur(tx: Tx, gebruikerId: string, lijst: string, keuzes: object): Promise<void> {
  await tx.$executeRaw`
    insert into voorkeur (gebruiker_id, lijst, waarde) values (${gebruikerId}::uuid, ${lijst}, ${JSON.stringify(keuzes)}::jsonb)
    on conflict (gebruiker_id, lijst) do update set waarde = excluded.waarde, bijgewerkt_op = tk.nu()
      where voorkeur.waarde is distinct from excluded.waarde`;
}
