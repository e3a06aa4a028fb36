import pg from 'pg';
import { uuidv7 } from 'uuidv7';
import { z } from 'zod';

const MAIL = 'Dit is geen mailadres.';
const DATUM = 'Geef de dag waarop de geheimhouding is getekend als 2026-01-31, en niet later dan vandaag.';

const schema = z.object({
  naam: z.string().trim().min(1, 'Geef een naam.').max(200, 'Deze naam is te lang.'),
  email: z.string().trim().toLowerCase().pipe(z.email(MAIL)),
  getekendOp: z.iso.date(DATUM),
});

export type EersteBeheerder = z.input<typeof schema>;

/** One sentence for whoever gave the command. */
export class BeheerderGeweigerd extends Error {
  override readonly name = 'BeheerderGeweigerd';
}

const weiger = (zin: string): never => {
  throw new BeheerderGeweigerd(zin);
};

/**
 * Makes the first beheerder, with his bound secrecy (C 12.8), by the owner of the tables: nobody else can begin, since only a beheerder gives
 * access. Refuses as soon as there is or ever was one, and a day of signing in the future. Returns his mail address.
 */
export async function maakEersteBeheerder(eigenaarUrl: string, gegevens: EersteBeheerder): Promise<string> {
  const gelezen = schema.safeParse(gegevens);
  if (!gelezen.success) return weiger(gelezen.error.issues.map(({ message }) => message).join(' '));
  const client = new pg.Client({ connectionString: eigenaarUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('lock table toegang, gebruiker in share row exclusive mode');
    await voegToe(client, gelezen.data);
    await client.query('commit');
    return gelezen.data.email;
  } finally {
    await client.end();
  }
}

async function voegToe(client: pg.Client, { naam, email, getekendOp }: z.output<typeof schema>): Promise<void> {
  const { rows } = await client.query<{ beheerder: boolean; bekend: boolean; te_laat: boolean }>(
    `select exists (select 1 from toegang where rol = 'beheerder') as beheerder,
       exists (select 1 from gebruiker where email = $1) as bekend, $2::date > tk.vandaag() as te_laat`,
    [email, getekendOp],
  );
  if (rows[0]?.beheerder) weiger('Er is al een beheerder. Hij geeft anderen toegang in Taalketen zelf.');
  if (rows[0]?.bekend) weiger('Er is al een gebruiker met dit mailadres.');
  if (rows[0]?.te_laat) weiger(DATUM);
  const [gebruiker, toegang] = [uuidv7(), uuidv7()];
  await client.query('insert into gebruiker (id, naam, email) values ($1, $2, $3)', [gebruiker, naam, email]);
  await client.query(`insert into geheimhouding (id, gebruiker_id, soort, getekend_op) values ($1, $2, 'verklaring', $3)`, [
    uuidv7(),
    gebruiker,
    getekendOp,
  ]);
  await client.query(`insert into toegang (id, gebruiker_id, rol, van) values ($1, $2, 'beheerder', tk.vandaag())`, [toegang, gebruiker]);
  await client.query(`insert into log.handeling (rol, handeling, onderwerp_id) values ('eigenaar', 'eerste_beheerder_gemaakt', $1)`, [
    toegang,
  ]);
}
