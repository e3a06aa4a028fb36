import { createHash, randomBytes } from 'node:crypto';
import type { Context } from '~/platform/context';

/** How long a session lasts: one working day. */
export const SESSIE_UREN = 10;

export type Identiteit = { uitgever: string; sub: string; email: string };

function hash(token: string): Buffer {
  return createHash('sha256').update(token, 'utf8').digest();
}

/**
 * Starts a session for who logged in, in his first valid role, and returns its secret token; null when there is no such user, no valid access,
 * or (but for an inburgeraar) no secrecy on file (C 12.8). Binds the provider's subject to the user at the first login with his e-mail address.
 */
export async function beginSessie(context: Pick<Context, 'db' | 'klok'>, wie: Identiteit): Promise<string | null> {
  const gebruikerId = await vindGebruiker(context, wie);
  if (gebruikerId === null) return null;
  const { rows } = await context.db.aanmelding.query<{ id: string }>(
    'select t.id from toegang t where t.gebruiker_id = $1 and toegang.dagen(t) @> tk.vandaag() order by t.van, t.id limit 1',
    [gebruikerId],
  );
  const toegang = rows[0];
  return toegang ? nieuweSessie(context, gebruikerId, toegang.id) : null;
}

/** Goes on in another of the user's own roles: the old session ends, a new one begins. Null when that access is not his or not valid. */
export async function wisselRol(context: Pick<Context, 'db' | 'klok' | 'sessie'>, toegangId: string): Promise<string | null> {
  const { rows } = await context.db.aanmelding.query<{ gebruiker_id: string }>(
    `with oud as (
       update toegang.sessie set beeindigd = tk.klok() where hash = $1 and beeindigd is null and verloopt > tk.nu()
         and exists (select 1 from toegang t where t.id = $2 and t.gebruiker_id = sessie.gebruiker_id and toegang.geldt(t))
       returning gebruiker_id)
     select gebruiker_id from oud`,
    [hash(context.sessie ?? ''), toegangId],
  );
  const oud = rows[0];
  return oud ? nieuweSessie(context, oud.gebruiker_id, toegangId) : null;
}

async function vindGebruiker({ db }: Pick<Context, 'db'>, { uitgever, sub, email }: Identiteit): Promise<string | null> {
  const bekend = await db.aanmelding.query<{ id: string }>('select id from gebruiker where uitgever = $1 and onderwerp = $2', [
    uitgever,
    sub,
  ]);
  if (bekend.rows[0]) return bekend.rows[0].id;
  const eerste = await db.aanmelding.query<{ id: string }>(
    'update gebruiker set uitgever = $1, onderwerp = $2 where email = lower($3) and uitgever is null returning id',
    [uitgever, sub, email],
  );
  return eerste.rows[0]?.id ?? null;
}

async function nieuweSessie({ db, klok }: Pick<Context, 'db' | 'klok'>, gebruikerId: string, toegangId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const verloopt = klok.nu().add({ hours: SESSIE_UREN }).toString();
  await db.aanmelding.query('insert into toegang.sessie (hash, gebruiker_id, toegang_id, verloopt) values ($1, $2, $3, $4)', [
    hash(token),
    gebruikerId,
    toegangId,
    verloopt,
  ]);
  return token;
}
