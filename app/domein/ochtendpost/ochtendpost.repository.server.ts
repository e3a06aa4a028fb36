import type pg from 'pg';
import type { VindEigenontvangers } from '~/platform/jobs/ontvanger';
import type { Taal } from '~/platform/i18n/taal';
import { ochtendpost } from '../../../emails/ochtendpost';
import { perGroep } from './ochtendpost';
import { tellingSchema } from './ochtendpost.schema';

/** Plans the mail of today for everyone who asked for it, once; gives how many. Nothing on a day that is no werkdag. */
export async function planOchtendpost(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ aantal: number }>('select tk.plan_ochtendpost() as aantal');
  return rows[0]?.aantal ?? 0;
}

/** The user of the access, with how much waits for him at this moment; nobody when nothing waits, or when he does not want it any more. */
export const ontvangersVanOchtendpost: VindEigenontvangers = async (client, { onderwerpId }, settings) => {
  const { rows } = await client.query('select regel, aantal from tk.ochtendtelling($1)', [onderwerpId]);
  const groepen = perGroep(tellingSchema.parse(rows));
  if (groepen.length === 0) return [];
  const gevonden = await client.query<{ id: string; naam: string; email: string; taal: Taal }>(
    'select g.id, g.naam, g.email, g.taal from toegang t join gebruiker g on g.id = t.gebruiker_id where t.id = $1',
    [onderwerpId],
  );
  return gevonden.rows.map(({ id, naam, email, taal }) => ({
    ...{ id, email },
    bericht: ochtendpost(taal, { ontvangerNaam: naam, adres: settings.ADRES, groepen }),
  }));
};
