import { createHash, randomBytes } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { laad } from '../../demo/gegevens/laad';
import { alsSuperuser, databaseUrls } from '../opstart/database';

/** 350,000 people, 1,000 schools of which the largest has 35,000 cursisten, 2,500 casemanagers; without what was reported about them. */
export async function laadBevolking(): Promise<void> {
  const begin = performance.now();
  const vandaag = Temporal.Now.plainDateISO('Europe/Amsterdam');
  // What is emptied and filled in one transaction need not be logged: vernieuw saves a tenth of the time.
  await laad(databaseUrls().DATABASE_URL_EIGENAAR, { omvang: 100, getal: 2022, vandaag, metGeschiedenis: false, vernieuw: true }, (stap) =>
    process.stdout.write(`${((performance.now() - begin) / 1000).toFixed(1).padStart(6)} s  ${stap}\n`),
  );
  process.stdout.write(`350,000 people in ${((performance.now() - begin) / 1000).toFixed(1)} s\n`);
}

/** A login of whoever this finds first: a query that gives a `toegang.id`. */
export function sessieVan(zoek: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  return alsSuperuser(async (client) => {
    const { rowCount } = await client.query(
      `insert into toegang.sessie (hash, gebruiker_id, toegang_id, verloopt)
       select $1, t.gebruiker_id, t.id, '2999-01-01' from toegang t where t.id = (${zoek})`,
      [createHash('sha256').update(token, 'utf8').digest()],
    );
    if (rowCount !== 1) throw new Error('nobody to log in as');
    return token;
  });
}

/** One value out of the data, as text, past row level security: whom to ask for. The query names it `waarde`. */
export function waarde(sql: string): Promise<string> {
  return alsSuperuser(async (client) => {
    const { rows } = await client.query<{ waarde: string }>(sql);
    const [gevonden] = rows;
    if (!gevonden) throw new Error('nothing found');
    return gevonden.waarde;
  });
}

export const CASEMANAGER = `select t.id from toegang t join toewijzing w on w.casemanager_id = t.gebruiker_id
  where t.rol = 'casemanager' group by t.id order by count(*) desc, t.id limit 1`;
/** The contactpersoon of most cursisten at the largest school. */
export const SCHOOL = `select t.id from toegang t join contactpersoon c on c.gebruiker_id = t.gebruiker_id
  where t.rol = 'taalaanbieder' and t.aanbieder_id = (select aanbieder_id from cursist group by 1 order by count(*) desc limit 1)
  group by t.id order by count(*) desc, t.id limit 1`;
